package org.safeconduct.security.identity;

import java.util.List;
import java.util.Optional;
import org.safeconduct.kernel.CannotStart;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Outside the demo, refuses the start before anything is opened when no identity provider is named. */
@Component
@Profile("!demo")
final class IdentityProvider implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final List<String> NEEDED =
            List.of("safeconduct.identity.issuer", "safeconduct.identity.client-secret");

    private Optional<String> missing = Optional.empty();

    @Override
    public void setEnvironment(Environment environment) {
        missing = NEEDED.stream()
                .filter(property -> !StringUtils.hasText(environment.getProperty(property)))
                .findFirst();
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        missing.ifPresent(property -> {
            throw new CannotStart(
                    "SafeConduct does not start without an identity provider: the property " + property
                            + " is missing.",
                    "Set safeconduct.identity.issuer to the address of your identity provider's realm and"
                            + " safeconduct.identity.client-secret to the secret of this application there, or start"
                            + " the demo with invented staff by --spring.profiles.active=demo.");
        });
    }
}

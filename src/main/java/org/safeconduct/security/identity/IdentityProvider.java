package org.safeconduct.security.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.safeconduct.kernel.CannotStart;
import org.safeconduct.security.proof.OwnKeys;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Outside the demo, refuses the start before anything is opened when no identity provider is named, or the keys to
 * prove ourselves there cannot be read.
 */
@Component
@Profile("!demo")
final class IdentityProvider implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final List<String> NEEDED = List.of("safeconduct.identity.issuer", OwnKeys.PROPERTY);

    private Optional<String> missing = Optional.empty();
    private String keys = "";

    @Override
    public void setEnvironment(Environment environment) {
        missing = NEEDED.stream()
                .filter(property -> !StringUtils.hasText(environment.getProperty(property)))
                .findFirst();
        keys = environment.getProperty(OwnKeys.PROPERTY, "");
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        missing.ifPresent(property -> {
            throw new CannotStart(
                    "SafeConduct does not start without an identity provider: the property " + property
                            + " is missing.",
                    "Set safeconduct.identity.issuer to the address of your identity provider's realm and"
                            + " safeconduct.identity.key-file to the file with this application's own keys, or start"
                            + " the demo with invented staff by --spring.profiles.active=demo.");
        });
        beans.registerSingleton("ownKeys", OwnKeys.read(Path.of(keys)));
    }
}

package org.safeconduct.security;

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

    private static final String ISSUER = "safeconduct.identity.issuer";

    private boolean named;

    @Override
    public void setEnvironment(Environment environment) {
        named = StringUtils.hasText(environment.getProperty(ISSUER));
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (!named) {
            throw new IdentityProviderMissing();
        }
    }
}

package org.safeconduct.operation.start;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeconduct.kernel.CannotStart;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.PlaceholderResolutionException;

/** Refuses the start before anything is opened when a setting is missing that the database's own are made of. */
@Component
final class DatabaseNamed implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final List<String> MADE =
            List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password");

    private Optional<String> missing = Optional.empty();

    @Override
    public void setEnvironment(Environment environment) {
        try {
            MADE.forEach(environment::getProperty);
        } catch (PlaceholderResolutionException unknown) {
            missing = Optional.of(unknown.getPlaceholder());
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        missing.ifPresent(property -> {
            String variable = property.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
            throw new CannotStart(
                    "SafeConduct does not know its database: the property " + property + " is missing.",
                    "Give it as the environment variable " + variable
                            + " or in a configuration file; docs/operations.md says what it means.");
        });
    }
}

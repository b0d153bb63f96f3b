package org.safeconduct.procedure;

import java.time.Clock;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.safeconduct.procedure.rules.TrialDeployment;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The engine door alone, on a database of its own, with the trial models: other rooms hear nothing of it. */
public class TrialEngine implements ParameterResolver, BeforeEachCallback {

    private static final class Running {
        static final ConfigurableApplicationContext CONTEXT = start();
        static final String DEPLOYMENT = TrialDeployment.deploy(CONTEXT, TrialDeployment.files());
    }

    /** Not marked as configuration, so that the application's own scan passes it by. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "org.safeconduct.procedure",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
    static class Rooms {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        TrialActions trialActions() {
            return new TrialActions();
        }

        @Bean
        Heard heard() {
            return new Heard();
        }
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .profiles("test")
                .properties("spring.main.banner-mode=off")
                .run("--spring.datasource.url=jdbc:h2:mem:trial;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
    }

    /** The trial models. */
    public static String deployment() {
        return Running.DEPLOYMENT;
    }

    /** Its beans. */
    public static ConfigurableApplicationContext context() {
        return Running.CONTEXT;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        deployment();
        context().getBean(Heard.class).clear();
        Marker.clear();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return context().getBeanProvider(parameter.getParameter().getType()).getIfAvailable() != null;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return context().getBean(parameter.getParameter().getType());
    }
}

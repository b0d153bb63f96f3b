package org.safeconduct.procedure;

import java.lang.reflect.Constructor;
import java.time.Clock;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.safeconduct.FreshDatabase;
import org.safeconduct.TestProfiles;
import org.safeconduct.procedure.edition.TrialDeployment;
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

    /** A part of the application has a part of what its health consists of. */
    private static final String PART = "--management.endpoint.health.validate-group-membership=false";

    private static ConfigurableApplicationContext start() {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .profiles(TestProfiles.database())
                .initializers(new FreshDatabase())
                .properties("spring.main.banner-mode=off")
                .run(PART);
        TrialDeployment.deploy(context, TrialDeployment.files());
        return context;
    }

    /** The newest deployment of the trial models. */
    public static String deployment() {
        return context().getBean(Procedures.class).procedure("trial-root").deployment();
    }

    /** Its beans. */
    public static ConfigurableApplicationContext context() {
        return Running.CONTEXT;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        context().getBean(Heard.class).clear();
        Marker.clear();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getDeclaringExecutable() instanceof Constructor<?>
                && context().getBeanProvider(parameter.getParameter().getType()).getIfAvailable() != null;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return context().getBean(parameter.getParameter().getType());
    }
}

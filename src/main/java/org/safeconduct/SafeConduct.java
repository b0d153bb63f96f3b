package org.safeconduct;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts SafeConduct: case management for return and protection. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class SafeConduct {

    public static void main(String[] args) {
        // The engine stores times without a zone; mixing zones would shift them.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(SafeConduct.class, args);
    }
}

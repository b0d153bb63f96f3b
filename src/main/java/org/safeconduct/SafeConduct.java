package org.safeconduct;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts SafeConduct: case management for return and protection. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SafeConduct {

    public static void main(String[] args) {
        // The engine stores times without a zone; mixing zones would shift them.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(SafeConduct.class, args);
    }
}

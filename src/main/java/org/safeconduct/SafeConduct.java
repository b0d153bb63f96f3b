package org.safeconduct;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts SafeConduct: case management for return and protection. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SafeConduct {

    public static void main(String[] args) {
        SpringApplication.run(SafeConduct.class, args);
    }
}

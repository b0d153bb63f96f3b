package org.safeconduct.security.demo;

import java.util.List;
import java.util.Map;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.CountryCode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The people one can sign in as in the demo profile; nobody outside it. */
@ConfigurationProperties("safeconduct.demo")
record DemoSettings(
        @DefaultValue List<Persona> personas, @DefaultValue Map<String, StandIn> agencies) {

    /** An agency until the register holds it. */
    record StandIn(String name, CountryCode country, AgencyKind kind) {}
}

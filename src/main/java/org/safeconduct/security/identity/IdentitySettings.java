package org.safeconduct.security.identity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.AgencyCode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider, and who administers the register first.
 *
 * @param issuer address of the identity provider's realm, exactly as its tokens name it; needed outside the demo
 * @param clientId this application, as the provider knows it
 * @param keyFile file with the keys this application proves itself with there; needed outside the demo, the same on
 *     every node
 * @param audience what a program's token must be made for
 * @param administrators first administrators of an agency, each with agency, name, mail or subject, language; see below
 */
@ConfigurationProperties("safeconduct.identity")
record IdentitySettings(
        @DefaultValue("") String issuer,
        @DefaultValue("safeconduct") String clientId,
        @DefaultValue("") String keyFile,
        @DefaultValue("safeconduct-api") String audience,
        @DefaultValue List<Administrator> administrators) {

    /**
     * Entered at the start, where the register holds nobody of the agency.
     *
     * @param mail invites; the provider must have verified it
     * @param subject as the provider names them; then no invitation is needed
     */
    record Administrator(
            AgencyCode agency,
            String name,
            @DefaultValue("") String mail,
            @Nullable String subject,
            @DefaultValue("en") Locale language) {}
}

package org.safeconduct.security.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.security.strength.Need;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Asks the provider for the strength an act takes, and otherwise for its usual sign-in. No age is asked for: a provider
 * would begin with the password again, and its level 3 is a passkey every time. We read the age off the token.
 */
final class AskedStrength implements OAuth2AuthorizationRequestResolver {

    private static final String STRENGTH = "strength";

    private final DefaultOAuth2AuthorizationRequestResolver usual;

    AskedStrength(ClientRegistrationRepository known, String start) {
        this.usual = new DefaultOAuth2AuthorizationRequestResolver(known, start);
    }

    /** The strength a request names, if an act takes it. */
    static Optional<String> in(HttpServletRequest request) {
        String said = request.getParameter(STRENGTH);
        return Arrays.stream(Need.values())
                .map(need -> String.valueOf(need.level()))
                .filter(level -> level.equals(said))
                .findFirst();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return asking(usual.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return asking(usual.resolve(request, registration), request);
    }

    private static @Nullable OAuth2AuthorizationRequest asking(
            @Nullable OAuth2AuthorizationRequest plain, HttpServletRequest request) {
        Optional<String> strength = in(request);
        return plain == null || strength.isEmpty()
                ? plain
                : OAuth2AuthorizationRequest.from(plain)
                        .additionalParameters(more -> more.put("acr_values", strength.get()))
                        .build();
    }
}

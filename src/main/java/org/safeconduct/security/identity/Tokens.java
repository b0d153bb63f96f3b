package org.safeconduct.security.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safeconduct.kernel.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * Reads the provider's tokens; refuses what is not signed by its keys, not for us, too old or too early, and says BUSY
 * when the provider cannot be asked for its keys.
 */
@Component
@Profile("!demo")
class Tokens {

    /** What a token is for, as its header and its own word may say; either may say nothing. */
    private record Purpose(String audience, List<String> headers, String word) {}

    private static final List<SignatureAlgorithm> SIGNATURES =
            List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);
    private static final String ENDING = "http://schemas.openid.net/event/backchannel-logout";

    private final Provider provider;
    private final Clock clock;
    private final SingletonSupplier<NimbusJwtDecoder> programs;
    private final SingletonSupplier<NimbusJwtDecoder> endings;

    Tokens(Provider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
        IdentitySettings settings = provider.settings();
        this.programs = SingletonSupplier.of(() -> decoder(
                new Purpose(settings.audience(), List.of("JWT", "at+jwt"), "Bearer"),
                TokenRules.ends(),
                TokenRules.issued(clock),
                TokenRules.ofSomebody(),
                TokenRules.boundToNoKey()));
        this.endings = SingletonSupplier.of(() -> decoder(
                new Purpose(settings.clientId(), List.of("JWT", "logout+jwt"), "Logout"),
                new JwtClaimValidator<Map<String, Object>>(
                        "events", events -> events != null && events.containsKey(ENDING)),
                new JwtClaimValidator<>("nonce", Objects::isNull)));
    }

    /** A program's token. */
    Jwt ofProgram(String token) {
        return read(programs, token);
    }

    /** The provider's word that it has ended a sign-in. */
    Jwt ofEnding(String token) {
        return read(endings, token);
    }

    private static Jwt read(SingletonSupplier<NimbusJwtDecoder> decoder, String token) {
        try {
            return decoder.obtain().decode(token);
        } catch (BadJwtException refused) {
            throw refused;
        } catch (JwtException | RestClientException away) {
            throw Refusal.busy();
        }
    }

    @SafeVarargs
    private NimbusJwtDecoder decoder(Purpose purpose, OAuth2TokenValidator<Jwt>... checks) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        provider.registration().getProviderDetails().getJwkSetUri())
                .jwsAlgorithms(accepted -> accepted.addAll(SIGNATURES))
                .validateType(false)
                .restOperations(new RestTemplate(Provider.requests()))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                TokenRules.inTime(clock),
                new JwtIssuerValidator(provider.settings().issuer()),
                new JwtClaimValidator<>("iss", Objects::nonNull),
                TokenRules.madeFor(purpose.audience()),
                TokenRules.headed(purpose.headers()),
                TokenRules.calledOnly(purpose.word()),
                new DelegatingOAuth2TokenValidator<>(checks))));
        return decoder;
    }
}

package org.safeconduct.security.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** What must be true of a token whose signature is good. The provider's clock and ours may differ by a minute. */
final class TokenRules {

    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final int LONGEST = 255;

    private TokenRules() {}

    /** Neither over nor still to begin. */
    static OAuth2TokenValidator<Jwt> inTime(Clock clock) {
        JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        return times;
    }

    static OAuth2TokenValidator<Jwt> ends() {
        return new JwtClaimValidator<>("exp", Objects::nonNull);
    }

    /** Whoever is signed out by the provider could come back with a token of the future. */
    static OAuth2TokenValidator<Jwt> issued(Clock clock) {
        return new JwtClaimValidator<Instant>(
                "iat", at -> at != null && !at.isAfter(clock.instant().plus(SKEW)));
    }

    static OAuth2TokenValidator<Jwt> ofSomebody() {
        return new JwtClaimValidator<String>("sub", who -> who != null && !who.isBlank() && who.length() <= LONGEST);
    }

    /** A token bound to its owner's key is worth nothing without a proof of that key, which nobody asks for here. */
    static OAuth2TokenValidator<Jwt> boundToNoKey() {
        return new JwtClaimValidator<>("cnf", Objects::isNull);
    }

    static OAuth2TokenValidator<Jwt> madeFor(String audience) {
        return new JwtClaimValidator<List<String>>("aud", said -> said != null && said.contains(audience));
    }

    /** The header says one of these kinds, or none. */
    static OAuth2TokenValidator<Jwt> headed(List<String> kinds) {
        JwtTypeValidator types = new JwtTypeValidator(kinds);
        types.setAllowEmpty(true);
        return types;
    }

    /** Keycloak names the kind within too: what signs in, refreshes or ends does not open. */
    static OAuth2TokenValidator<Jwt> calledOnly(String word) {
        return new JwtClaimValidator<>("typ", said -> said == null || said.equals(word));
    }
}

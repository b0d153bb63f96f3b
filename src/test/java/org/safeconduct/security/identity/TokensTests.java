package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.kernel.Refusal;
import org.springframework.security.oauth2.jwt.BadJwtException;

class TokensTests {

    private static final PretendProvider PROVIDER = new PretendProvider();
    private static final Map<String, Object> ENDING =
            Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of());

    private final Tokens tokens = new Tokens(new Provider(PROVIDER.settings()), Clock.systemUTC());

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void takesATokenMadeForPrograms() {
        assertThat(tokens.ofProgram(PROVIDER.signed(PROVIDER.claims())).getSubject())
                .isEqualTo("5b4f2c1e");
    }

    @Test
    void allowsClocksToDifferByAMinuteAndNoMore() {
        assertThat(tokens.ofProgram(PROVIDER.signed(PROVIDER.claims().expirationTime(ago(50)))))
                .isNotNull();
        assertRefused(PROVIDER.signed(PROVIDER.claims().expirationTime(ago(62))));
        assertThat(tokens.ofProgram(PROVIDER.signed(PROVIDER.claims().notBeforeTime(ago(-50)))))
                .isNotNull();
        assertRefused(PROVIDER.signed(PROVIDER.claims().notBeforeTime(ago(-70))));
    }

    /** Each is a good token with one thing wrong. */
    static Stream<Map.Entry<String, Supplier<String>>> spoilt() {
        return Stream.of(
                spoilt("expired", () -> PROVIDER.signed(PROVIDER.claims().expirationTime(ago(3600)))),
                spoilt("never ends", () -> PROVIDER.signed(PROVIDER.claims().expirationTime(null))),
                spoilt("another issuer", () -> PROVIDER.signed(PROVIDER.claims().issuer("https://elsewhere.example"))),
                spoilt("no issuer", () -> PROVIDER.signed(PROVIDER.claims().issuer(null))),
                spoilt(
                        "made for others",
                        () -> PROVIDER.signed(PROVIDER.claims().audience("account"))),
                spoilt("a person's own", () -> PROVIDER.signed(PROVIDER.claims().audience("safeconduct"))),
                spoilt(
                        "made for nobody",
                        () -> PROVIDER.signed(PROVIDER.claims().audience((String) null))),
                spoilt("unsigned", () -> new PlainJWT(PROVIDER.claims().build()).serialize()),
                spoilt("another's key", () -> PretendProvider.signed(PROVIDER.claims(), PretendProvider.newKey())),
                spoilt("our public key as a secret", () -> withTheKeyAsASecret(PROVIDER.claims())),
                spoilt(
                        "signature cut off",
                        () -> PROVIDER.signed(PROVIDER.claims()).replaceAll("[^.]*$", "")),
                spoilt("altered", () -> PROVIDER.signed(PROVIDER.claims()).replaceFirst("\\.e..", ".eyK")),
                spoilt("no token", () -> "lena-brandt"),
                spoilt("nothing", () -> ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void refuses(Map.Entry<String, Supplier<String>> spoilt) {
        assertRefused(spoilt.getValue().get());
    }

    @Test
    void saysBusyWhileTheProviderIsAway() {
        PretendProvider gone = new PretendProvider();
        Tokens alone = new Tokens(new Provider(gone.settings()), Clock.systemUTC());
        String token = gone.signed(gone.claims());
        gone.close();

        assertThatThrownBy(() -> alone.ofProgram(token))
                .isInstanceOfSatisfying(
                        Refusal.class, busy -> assertThat(busy.kind()).isEqualTo(Refusal.Kind.BUSY));
    }

    @Test
    void refusesAProviderThatCallsItselfOtherwise() {
        IdentitySettings other =
                new IdentitySettings(PROVIDER.issuer() + "/", "safeconduct", "secret", "safeconduct-api", List.of());

        assertThatThrownBy(() -> new Provider(other).registration()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void believesTheEndOfASignInOnlyFromATokenThatSaysIt() {
        JWTClaimsSet.Builder end = PROVIDER.claims().audience("safeconduct").claim("sid", "s1");

        assertThat(tokens.ofEnding(PROVIDER.signed(end.claim("events", ENDING))).getClaimAsString("sid"))
                .isEqualTo("s1");
        assertNotBelieved(PROVIDER.signed(end.claim("nonce", "n")));
        assertNotBelieved(PROVIDER.signed(PROVIDER.claims().audience("safeconduct")));
        assertNotBelieved(PROVIDER.signed(PROVIDER.claims().claim("events", ENDING)));
    }

    private void assertNotBelieved(String token) {
        assertThatThrownBy(() -> tokens.ofEnding(token)).isInstanceOf(BadJwtException.class);
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> tokens.ofProgram(token)).isInstanceOf(BadJwtException.class);
    }

    private static Map.Entry<String, Supplier<String>> spoilt(String how, Supplier<String> token) {
        return Map.entry(how, token);
    }

    private static String withTheKeyAsASecret(JWTClaimsSet.Builder claims) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
            token.sign(new MACSigner(PROVIDER.key().toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Date ago(long seconds) {
        return Date.from(Instant.now().minus(Duration.ofSeconds(seconds)));
    }
}

package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
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
import org.junit.jupiter.params.provider.CsvSource;
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
        assertTaken(PROVIDER.claims().expirationTime(ago(50)), tokens);
        assertRefused(PROVIDER.signed(PROVIDER.claims().expirationTime(ago(62))));
        assertTaken(PROVIDER.claims().notBeforeTime(ago(-50)), tokens);
        assertRefused(PROVIDER.signed(PROVIDER.claims().notBeforeTime(ago(-70))));
        assertTaken(PROVIDER.claims().issueTime(ago(-50)), tokens);
        assertRefused(PROVIDER.signed(PROVIDER.claims().issueTime(ago(-70))));
    }

    @ParameterizedTest
    @CsvSource({"50, true", "-50, true", "70, false", "-70, false"})
    void holdsForOurOwnClockAheadAndBehind(long seconds, boolean taken) {
        Clock wrong = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds));
        Tokens ours = new Tokens(new Provider(PROVIDER.settings()), wrong);
        JWTClaimsSet.Builder ofThisMoment =
                PROVIDER.claims().issueTime(ago(1)).notBeforeTime(ago(1)).expirationTime(ago(0));

        if (taken) {
            assertTaken(ofThisMoment, ours);
        } else {
            String token = PROVIDER.signed(ofThisMoment);
            assertThatThrownBy(() -> ours.ofProgram(token)).isInstanceOf(BadJwtException.class);
        }
    }

    private static void assertTaken(JWTClaimsSet.Builder claims, Tokens by) {
        assertThat(by.ofProgram(PROVIDER.signed(claims)).getSubject()).isEqualTo("5b4f2c1e");
    }

    static Stream<Map.Entry<String, Supplier<String>>> spoilt() {
        return SpoiltTokens.of(PROVIDER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoilt")
    void refuses(Map.Entry<String, Supplier<String>> spoilt) {
        assertRefused(spoilt.getValue().get());
    }

    @Test
    void isTriedWithFortyKindsOfBadTokens() {
        assertThat(spoilt().map(Map.Entry::getKey).distinct()).hasSizeGreaterThanOrEqualTo(40);
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
        assertNotBelieved(PROVIDER.signed(PROVIDER.claims()
                .audience("safeconduct")
                .claim("events", ENDING)
                .claim("typ", "ID")));
    }

    private void assertNotBelieved(String token) {
        assertThatThrownBy(() -> tokens.ofEnding(token)).isInstanceOf(BadJwtException.class);
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> tokens.ofProgram(token)).isInstanceOf(BadJwtException.class);
    }

    private static Date ago(long seconds) {
        return Date.from(Instant.now().minus(Duration.ofSeconds(seconds)));
    }
}

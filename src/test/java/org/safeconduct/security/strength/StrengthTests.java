package org.safeconduct.security.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.security.ActorToken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Every act of the table, page and interface, with sign-ins too weak and too old for it. */
@WithApp
class StrengthTests {

    private static final String ERROR = "error=\"insufficient_user_authentication\"";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private StaffRegister staff;

    record Case(Act act, String address) {}

    static Stream<Case> everyAct() {
        return Arrays.stream(Act.values())
                .flatMap(act -> act.addresses().stream().map(address -> new Case(act, address)));
    }

    @ParameterizedTest
    @MethodSource("everyAct")
    void asksWhoeverSignedInTooWeaklyOrTooLongAgo(Case one) {
        Need need = one.act.need();
        assertThat(asked(one, new Strength(need.level() - 1, clock.instant()))).isTrue();
        assertThat(asked(
                        one,
                        new Strength(3, clock.instant().minus(need.oldest()).minusSeconds(5))))
                .isTrue();
        assertThat(asked(one, new Strength(3, clock.instant().plus(Duration.ofMinutes(5)))))
                .as("not yet")
                .isTrue();
        assertThat(asked(one, Strength.UNKNOWN)).isTrue();
        assertThat(asked(
                        one,
                        new Strength(
                                need.level(),
                                clock.instant().minus(need.oldest()).plusSeconds(30))))
                .isFalse();
    }

    @Test
    void tellsAProgramWhichSignInItTakesInItsLanguage() {
        MvcTestResult answer = mvc.post()
                .uri("/api/cases/" + UUID.randomUUID() + "/reading-reason")
                .header("Accept-Language", "fr")
                .header("Authorization", "is looked at elsewhere")
                .with(signedIn(new Strength(2, clock.instant())))
                .exchange();

        assertThat(answer)
                .hasStatus(401)
                .hasContentTypeCompatibleWith("application/problem+json")
                .hasHeader(
                        "WWW-Authenticate",
                        "Basic realm=\"SafeConduct demo\", " + ERROR
                                + ", error_description=\"a stronger or more recent sign-in is needed\""
                                + ", acr_values=\"3\", max_age=\"300\"");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().startsWith("Cet acte demande");
    }

    @Test
    void asksNobodyForAnOrdinaryActOrForLooking() {
        RequestPostProcessor weak = signedIn(Strength.UNKNOWN);
        assertThat(mvc.get().uri("/operations").with(weak)).hasStatus(404);
        assertThat(mvc.post().uri("/practice/enter").with(weak).with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasRedirectedUrl("/worklist");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void standsInTheTableOfTheDocuments(Act act) throws Exception {
        String table = Files.readString(Path.of("docs", "security.md"));
        assertThat(act.addresses())
                .allSatisfy(address -> assertThat(table.lines())
                        .anyMatch(line -> line.startsWith("| ")
                                && line.contains("`POST " + address + "`")
                                && line.contains("| " + act.need().level() + ", ")));
    }

    private boolean asked(Case one, Strength strength) {
        String address = one.address.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        MvcTestResult answer = mvc.post()
                .uri(address)
                .with(signedIn(strength))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        String page = String.valueOf(answer.getResponse().getHeader("Location"));
        String program = String.valueOf(answer.getResponse().getHeader("WWW-Authenticate"));
        return page.equals("/sign-in?why=again&strength=" + one.act.need().level()) || program.contains(ERROR);
    }

    private RequestPostProcessor signedIn(Strength strength) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                new ActorToken(staff.find(new ActorId("lena-brandt")).orElseThrow(), strength));
    }
}

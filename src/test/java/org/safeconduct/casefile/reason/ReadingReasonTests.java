package org.safeconduct.casefile.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.ledger.Ledger;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever supervises a case reads its sensitive parts with a reason, on record, for a few hours. */
@WithApp
class ReadingReasonTests {

    private static final String WHY = "The person complained about the medical appointment.";

    @Autowired
    MockMvcTester web;

    @Autowired
    SampleWalk walk;

    @Autowired
    StaffRegister staff;

    @Autowired
    CaseFiles files;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdjustableClock clock;

    CaseId caseId;
    Actor supervisor;

    @BeforeEach
    void opensACase() {
        Actor lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        supervisor = staff.of(lena.agency()).stream()
                .filter(actor -> actor.is(Role.SUPERVISOR))
                .findFirst()
                .orElseThrow();
        caseId = walk.open(lena, "voluntary-return", Map.of("birthDate", TextNode.valueOf("1990-02-03")));
        clock.moveTo(Instant.parse("2026-11-23T08:00:00Z"));
    }

    @Test
    void nothingSensitiveIsReadWithoutAReason() {
        assertThat(files.ruling(supervisor, caseId).reasoned()).isNotEmpty();
        assertThat(page("")).hasStatusOk().bodyText().contains("/reading-reason");
        assertThat(post("code", "case-review", "text", "short"))
                .hasStatus(422)
                .bodyText()
                .contains("short");
        assertThat(post("code", "curiosity", "text", WHY)).hasStatus(422);
        assertThat(files.ruling(supervisor, caseId).reasoned()).isNotEmpty();
    }

    @Test
    void aReasonOpensThemForFourHoursAndStaysOnRecord() {
        assertThat(post("code", "complaint", "text", WHY)).hasStatus(302);

        assertThat(files.ruling(supervisor, caseId).reasoned()).isEmpty();
        assertThat(page("")).bodyText().doesNotContain("/reading-reason");
        assertThat(page("/reading-reason")).hasStatus(404);
        assertThat(jdbc.sql("select what from ledger_event where actor = ? and act = 'ADMIN'")
                        .param(supervisor.id().value())
                        .query(String.class)
                        .list())
                .contains("reading-reason complaint");
        assertThat(jdbc.sql("select sealed from reading_reason")
                        .query(byte[].class)
                        .list())
                .noneMatch(bytes -> new String(bytes).contains("complained"));

        clock.forward(Duration.ofMinutes(241));
        assertThat(files.ruling(supervisor, caseId).reasoned()).isNotEmpty();
    }

    @Test
    void aReasonNeverHoldsPastMidnightNorForAnotherCaseOrColleague() {
        clock.moveTo(Instant.parse("2026-11-23T22:30:00Z"));
        assertThat(api("{\"code\":\"decision\",\"text\":\"" + WHY + "\"}")).hasStatus(204);
        assertThat(files.ruling(supervisor, caseId).reasoned()).isEmpty();
        Actor lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        CaseId other = walk.open(lena, "voluntary-return", Map.of());
        assertThat(files.ruling(supervisor, other).reasoned()).isNotEmpty();

        clock.forward(Duration.ofMinutes(91));
        assertThat(files.ruling(supervisor, caseId).reasoned()).isNotEmpty();
    }

    @Test
    void whoeverIsNotAskedFindsNoSuchPage() {
        assertThat(web.get().uri("/cases/" + caseId + "/reading-reason").with(As.persona("lena-brandt")))
                .hasStatus(404);
        assertThat(web.post()
                        .uri("/cases/" + caseId + "/reading-reason")
                        .param("code", "decision")
                        .param("text", WHY)
                        .with(csrf())
                        .with(As.persona("lena-brandt")))
                .hasStatus(404);
    }

    private MvcTestResult page(String below) {
        return web.get()
                .uri("/cases/" + caseId + below)
                .with(As.persona(supervisor.id().value()))
                .exchange();
    }

    private MvcTestResult post(String... named) {
        return web.post()
                .uri("/cases/" + caseId + "/reading-reason")
                .param(named[0], named[1])
                .param(named[2], named[3])
                .with(csrf())
                .with(As.persona(supervisor.id().value()))
                .exchange();
    }

    private MvcTestResult api(String body) {
        return web.post()
                .uri("/api/cases/" + caseId + "/reading-reason")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(body)
                .with(csrf())
                .with(As.persona(supervisor.id().value()))
                .exchange();
    }
}

package org.safeconduct.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Standing.Next;
import org.safeconduct.procedure.Standing.Passed;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithEngine
class StandingTests {

    private final CaseId caseId = CaseId.random();
    private final Procedures procedures;
    private final TrialActions actions;
    private final JdbcClient jdbc;

    StandingTests(Procedures procedures, TrialActions actions, JdbcClient jdbc) {
        this.procedures = procedures;
        this.actions = actions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        procedures.open(caseId, "trial-root", Map.of());
    }

    private Standing complete(Map<String, String> outcomes) {
        Step step = procedures.standing(caseId).open().get(0);
        procedures.complete(step, outcomes);
        return procedures.standing(caseId);
    }

    @Test
    void namesTheCasesOwnProcedureAndAllModelsInReadingOrder() {
        Standing standing = procedures.standing(caseId);

        assertThat(standing.procedure()).isEqualTo("trial-root");
        assertThat(standing.deployment()).isEqualTo(TrialEngine.deployment());
        assertThat(standing.models()).containsExactly("trial-root", "trial-member");
        assertThat(standing.ended()).isFalse();
    }

    @Test
    void looksAheadThroughGatewaysIntoCalledProcesses() {
        assertThat(procedures.standing(caseId).next())
                .containsExactlyInAnyOrder(
                        new Next("trial-member", "Task_Decide", "Decide", new Desk("trial-desk"), false),
                        new Next("trial-root", "End_Stopped", "Stopped", null, true));
    }

    @Test
    void looksAheadOutOfACalledProcess() {
        actions.family(caseId.toString());
        Standing standing = complete(Map.of("ask", "go"));

        assertThat(standing.open()).extracting(Step::procedure).containsExactly("trial-member");
        assertThat(standing.next())
                .containsExactly(new Next("trial-root", "Wait_Answered", "Answered", new Desk("trial-desk"), false));
    }

    @Test
    void looksAheadRoundALoop() {
        complete(Map.of("ask", "go"));
        Standing standing = complete(Map.of());

        assertThat(standing.open()).extracting(Step::key).containsExactly("Wait_Rested");
        assertThat(standing.next()).extracting(Next::element).containsExactlyInAnyOrder("End_Done", "Wait_Answered");
    }

    @Test
    void knowsThePathAndWhereTheCaseIsAcrossModels() {
        actions.family(caseId.toString());
        Standing standing = complete(Map.of("ask", "go"));

        assertThat(standing.path())
                .startsWith(
                        new Passed("trial-root", "Start_Asked"),
                        new Passed("trial-root", "Task_Ask"),
                        new Passed("trial-root", "Gateway_Go"))
                .contains(new Passed("trial-member", "Start_Invited"));
        assertThat(standing.active("trial-root")).containsExactly("CallActivity_Each");
        assertThat(standing.active("trial-member")).containsExactly("Task_Decide");
        assertThat(standing.passed("trial-root")).doesNotContain("CallActivity_Each");
    }

    @Test
    void toldWithinOneMillisecondTheCallerComesBeforeTheCalled() {
        actions.family(caseId.toString());
        complete(Map.of("ask", "go"));
        jdbc.sql("update ACT_HI_ACTINST set START_TIME_ = ? where ROOT_PROC_INST_ID_ in"
                        + " (select ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = ?)")
                .params(LocalDateTime.of(2026, 11, 23, 9, 0), caseId.toString())
                .update();

        assertThat(procedures.standing(caseId).path())
                .extracting(Passed::element)
                .containsExactly("Start_Asked", "Task_Ask", "Gateway_Go", "Start_Invited");
    }

    @Test
    void whatWasInterruptedWasNotPassed() {
        procedures.correlate(caseId, "TrialEnded", Map.of());

        assertThat(procedures.standing(caseId).passed("trial-root")).doesNotContain("Task_Ask");
        assertThat(procedures.standing(caseId).active("trial-root"))
                .containsExactlyInAnyOrder("SubProcess_EndedEarly", "Task_Record");
        assertThat(procedures.standing(caseId).next()).extracting(Next::element).containsExactly("End_Early");
    }

    @Test
    void anEndedCaseHasNothingAhead() {
        Standing standing = complete(Map.of("ask", "stop"));

        assertThat(standing.ended()).isTrue();
        assertThat(List.of(standing.open(), standing.next(), standing.active())).allMatch(List::isEmpty);
    }

    @Test
    void refusesACaseThatWasNeverOpened() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> procedures.standing(CaseId.random()))
                .matches(refusal -> refusal.kind() == Refusal.Kind.NOT_FOUND);
    }
}

package org.safeconduct.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;

/** What may come to a case at any time: messages, clocks, cancelling, opening again. */
class EventsTests extends TrialCase {

    EventsTests(Procedures procedures, TrialActions actions, Heard heard) {
        super(procedures, actions, heard);
    }

    @Test
    void anInterruptingMessageDropsWhatWasOpen() {
        actions.family(caseId.toString());
        complete("Task_Ask", Map.of("ask", "go"));

        assertThat(procedures.correlate(caseId, "TrialEnded", Map.of())).isEqualTo(1);

        assertThat(procedures.standing(caseId).open()).extracting(Step::key).containsExactly("Task_Record");
        complete("Task_Record", Map.of());
        assertThat(heard.of(caseId)).endsWith("dropped", "opened Task_Record", "done", "ended End_Early EARLY");
    }

    @Test
    void aMessageForOneMemberReachesThatMemberAndNoOther() {
        PersonId leaving = actions.family(caseId.toString());
        PersonId staying = actions.family(caseId.toString());
        complete("Task_Ask", Map.of("ask", "go"));

        assertThat(procedures.correlate(caseId, "MemberLeft", leaving, Map.of()))
                .isEqualTo(2);

        assertThat(at("Task_Decide")).extracting(Step::member).containsExactly(staying);
        assertThat(at("Task_Care")).extracting(Step::member).containsExactly(leaving);
    }

    @Test
    void aCaseGoesOnAfterANonInterruptingMessageAndEndsOnce() {
        PersonId only = actions.family(caseId.toString());
        complete("Task_Ask", Map.of("ask", "go"));
        procedures.correlate(caseId, "MemberLeft", only, Map.of());
        complete("Wait_Answered", Map.of());
        expire(at("Wait_Rested").get(0), true);

        assertThat(procedures.standing(caseId).ended()).isFalse();
        complete("Task_Care", Map.of());

        assertThat(procedures.standing(caseId).ended()).isTrue();
        assertThat(heard.of(caseId))
                .filteredOn(fact -> fact.startsWith("ended"))
                .containsExactly("ended End_Done DONE");
    }

    @Test
    void anAwaitedAnswerIsNeverCorrelatedByCaseAndName() {
        complete("Task_Ask", Map.of("ask", "go"));

        assertThat(procedures.correlate(caseId, "TrialAnswered", Map.of())).isZero();

        assertThat(at("Wait_Answered")).hasSize(1);
    }

    @Test
    void aClockMovesNothingButItsOwnWait() {
        expire(at("Task_Ask").get(0), true);
        assertThat(at("Task_Ask")).hasSize(1);
        complete("Task_Ask", Map.of("ask", "go"));

        expire(at("Wait_Answered").get(0), false);

        assertThat(at("Wait_Answered")).hasSize(1);
    }

    @Test
    void anAwaitedAnswerIsOverWhenItsLimitSaysSo() {
        complete("Task_Ask", Map.of("ask", "go"));

        expire(at("Wait_Answered").get(0), true);

        assertThat(at("Wait_Answered")).isEmpty();
    }

    @Test
    void cancellingDropsAllStepsWithoutAnEnd() {
        complete("Task_Ask", Map.of("ask", "go"));

        procedures.cancel(caseId, "opened-in-error");

        assertThat(procedures.standing(caseId).ended()).isTrue();
        assertThat(procedures.standing(caseId).open()).isEmpty();
        assertThat(heard.of(caseId)).endsWith("opened Wait_Answered", "dropped");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> procedures.cancel(caseId, "opened-in-error"));
    }

    @Test
    void aClosedCaseCanBeOpenedAgain() {
        complete("Task_Ask", Map.of("ask", "stop"));

        procedures.open(caseId, "trial-root", Map.of());

        assertThat(at("Task_Ask")).hasSize(1);
        assertThat(procedures.standing(caseId).ended()).isFalse();
    }
}

package org.safeconduct.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;

class ProceduresTests extends TrialCase {

    ProceduresTests(Procedures procedures, TrialActions actions, Heard heard) {
        super(procedures, actions, heard);
    }

    @Test
    void listsWhatCanBeOpened() {
        Procedure trial = procedures.procedure("trial-root");

        assertThat(procedures.catalogue())
                .contains(trial)
                .noneMatch(p -> p.key().equals("trial-member"));
        assertThat(trial.title()).isEqualTo("Trial");
        assertThat(trial.purpose()).isEqualTo("Tries the door to the engine.");
        assertThat(trial.legalBasis()).isEqualTo("No law");
        assertThat(trial.planItems()).containsExactly("A1", "A2");
        assertThat(trial.startForm()).isEqualTo("trial-form");
        assertThat(trial.deployment()).isEqualTo(TrialEngine.deployment());
    }

    @Test
    void refusesToOpenWhatIsUnknownOrOnlyCalled() {
        for (String key : List.of("nothing", "trial-member")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> procedures.open(CaseId.random(), key, Map.of()))
                    .matches(refusal -> refusal.kind() == Refusal.Kind.NOT_FOUND);
        }
    }

    @Test
    void refusesToOpenACaseTwice() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> procedures.open(caseId, "trial-root", Map.of()))
                .matches(refusal -> refusal.kind() == Refusal.Kind.CONFLICT);
    }

    @Test
    void saysWhatAStepIs() {
        Step step = at("Task_Ask").get(0);

        assertThat(step.kind()).isEqualTo(Step.Kind.TASK);
        assertThat(step.caseId()).isEqualTo(caseId);
        assertThat(step.procedure()).isEqualTo("trial-root");
        assertThat(step.deployment()).isEqualTo(TrialEngine.deployment());
        assertThat(step.desk()).isEqualTo(new Desk("trial-desk"));
        assertThat(step.form()).isEqualTo("trial-form");
        assertThat(step.limit()).isEqualTo("trial-limit");
        assertThat(step.member()).isNull();
    }

    @Test
    void walksThroughEveryKindOfStepToTheEnd() {
        PersonId child = actions.family(caseId.toString());
        PersonId parent = actions.family(caseId.toString());
        complete("Task_Ask", Map.of("ask", "go"));

        assertThat(at("Task_Decide")).extracting(Step::member).containsExactlyInAnyOrder(child, parent);
        complete("Task_Decide", Map.of());
        complete("Task_Decide", Map.of());

        Step answer = at("Wait_Answered").get(0);
        assertThat(answer.kind()).isEqualTo(Step.Kind.ANSWER);
        assertThat(answer.form()).isEqualTo("trial-answer");
        assertThat(answer.desk()).isEqualTo(new Desk("trial-desk"));
        procedures.complete(answer, Map.of());

        Step rest = at("Wait_Rested").get(0);
        assertThat(rest.kind()).isEqualTo(Step.Kind.CLOCK);
        assertThat(rest.limit()).isEqualTo("trial-rest");
        expire(rest, true);

        assertThat(procedures.standing(caseId).ended()).isTrue();
        assertThat(heard.of(caseId))
                .containsExactly(
                        "opened Task_Ask",
                        "done",
                        "opened Task_Decide",
                        "opened Task_Decide",
                        "done",
                        "done",
                        "opened Wait_Answered",
                        "done",
                        "opened Wait_Rested",
                        "done",
                        "ended End_Done DONE");
    }

    @Test
    void namesTheEndAndItsClosureCode() {
        complete("Task_Ask", Map.of("ask", "stop"));

        assertThat(heard.of(caseId)).endsWith("ended End_Stopped STOPPED");
        assertThat(procedures.standing(caseId).passed("trial-root"))
                .containsExactlyInAnyOrder("Start_Asked", "Task_Ask", "Gateway_Go", "End_Stopped");
    }

    @Test
    void refusesToCompleteAStepTwice() {
        Step ask = at("Task_Ask").get(0);
        procedures.complete(ask, Map.of("ask", "go"));
        Step answer = at("Wait_Answered").get(0);
        procedures.complete(answer, Map.of());

        for (Step gone : List.of(ask, answer)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> procedures.complete(gone, Map.of()))
                    .matches(refusal -> refusal.kind() == Refusal.Kind.NOT_FOUND);
        }
    }

    @Test
    void refusesAStepOfAnotherCase() {
        CaseId other = CaseId.random();
        procedures.open(other, "trial-root", Map.of());
        TaskId ask = at("Task_Ask").get(0).id();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> procedures.step(other, ask))
                .matches(refusal -> refusal.kind() == Refusal.Kind.NOT_FOUND);
    }

    @Test
    void refusesOutcomesThatNoModelKnowsAndWordsThatAreProse() {
        Step ask = at("Task_Ask").get(0);

        assertThatThrownBy(() -> procedures.complete(ask, Map.of("surname", "diallo")))
                .hasMessageContaining("surname")
                .hasMessageNotContaining("diallo");
        assertThatThrownBy(() -> procedures.complete(ask, Map.of("ask", "Fatou Diallo")))
                .hasMessageContaining("ask")
                .hasMessageNotContaining("Fatou");
        assertThat(at("Task_Ask")).hasSize(1);
    }

    @Test
    void takesADecisionAndExplainsItByItsRows() {
        Decided decided = procedures.decide(caseId, "trial-table", Map.of("age", 12));

        assertThat(decided.decision()).isEqualTo("trial-table");
        assertThat(decided.inputs()).containsEntry("age", 12);
        assertThat(decided.rules())
                .containsExactly(
                        new Decided.MatchedRule(1, "Article 1", Map.of("help", "guardian")),
                        new Decided.MatchedRule(3, "Article 3", Map.of("help", "leaflet")));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> procedures.decide(caseId, "no-table", Map.of()));
    }

    @Test
    void givesFormsAndTextsOfTheCasesOwnDeployment() {
        String deployment = TrialEngine.deployment();

        assertThat(procedures.form(deployment, "trial-form")).contains("\"id\":\"trial-form\"");
        assertThat(procedures.text(deployment, "trial-root.Task_Ask", "Ask", Locale.FRENCH))
                .isEqualTo("Demander à la personne");
        assertThat(procedures.text(deployment, "trial-root.Task_Ask", "Ask", Locale.ENGLISH))
                .isEqualTo("Ask");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> procedures.form(deployment, "no-form"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> procedures.form("no-deployment", "trial-form"));
    }
}

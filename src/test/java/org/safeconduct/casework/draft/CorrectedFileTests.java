package org.safeconduct.casework.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.Amendments;
import org.safeconduct.casefile.Amendments.Correction;
import org.safeconduct.casefile.Amendments.Move;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Entry;
import org.safeconduct.casework.Casework;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** A file put right is right everywhere: by the rules of its forms, in drafts, and in what was decided from it. */
@WithApp
class CorrectedFileTests {

    private static final String SECRET = "The landlord and the cousin who shares the room";

    @Autowired
    SampleWalk walk;

    @Autowired
    StaffRegister staff;

    @Autowired
    CaseFiles files;

    @Autowired
    Amendments amendments;

    @Autowired
    Casework casework;

    @Autowired
    Procedures procedures;

    @Autowired
    AdjustableClock clock;

    Actor lena;
    CaseId caseId;

    @BeforeEach
    void opensACase() {
        lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        caseId = walk.open(
                lena,
                "voluntary-return",
                Map.of("birthDate", TextNode.valueOf("1990-02-03"), "phone", TextNode.valueOf("+4915550100000")));
    }

    @Test
    void aCorrectionIsCheckedByTheFormThatAsked() {
        refusedAtTheValue("birthDate", "2031-02-03");
        refusedAtTheValue("birthDate", "1990-02-30");
        refusedAtTheValue("phone", "call me");
        refusedAtTheValue("sex", "Q");
        refusedAtTheValue("fullName", " ");
        refusedAtTheValue("returnCountry", "GER");

        correct("birthDate", "1991-02-03");
        assertThat(files.facts(caseId, null)).containsEntry("birthDate", TextNode.valueOf("1991-02-03"));
    }

    @Test
    void aCorrectionThatRaisesAQuestionNamesIt() {
        assertThatThrownBy(() -> correct("birthDateKnown", "unknown"))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.fields()).isNotEmpty());
    }

    @Test
    void aMovedTextDoesNotLiveOnInADraft() {
        Step step = procedures.standing(caseId).open().get(0);
        HeldTask task = casework.task(lena, caseId, step.id());
        Map<String, List<String>> typed = Map.of(
                "firstTalkNote", List.of("Calm. " + SECRET + "!"),
                "mustNotKnow", List.of("The landlord, and more"),
                "appointmentPlace", List.of("Room 2"));
        casework.keep(lena, task, 0, typed);

        amendments.move(
                lena, caseId, new Move(entry("mustNotKnow").entry(), "mustNotKnow", elsewhere(task), "wrong place"));

        assertThat(casework.draft(lena, step.id()).typed())
                .doesNotContainKey("mustNotKnow")
                .containsEntry("appointmentPlace", List.of("Room 2"))
                .containsEntry("firstTalkNote", List.of("Calm. !"));
        assertThatThrownBy(() -> casework.keep(lena, task, 1, typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void aCorrectionDecidesThePackageAgain() {
        walk.walk(
                lena,
                caseId,
                new SampleWalk.Story(Map.of(), step -> step.key().equals("Task_DecidePackage"), clock::forward));
        JsonNode before = proposal();
        assertThat(before.findValues("amountKey")).isNotEmpty();

        correct("programme", "germany");

        JsonNode after = proposal();
        assertThat(after.findValuesAsText("programme")).containsOnly("germany");
        assertThat(after.findValues("amountKey")).isNotEqualTo(before.findValues("amountKey"));
        assertThat(files.timeline(lena, caseId))
                .filteredOn(entry -> entry.kind().equals("decision"))
                .hasSize(2);
    }

    private JsonNode proposal() {
        return Objects.requireNonNull(files.facts(caseId, null).get("decision.avrr-package"));
    }

    private Compartment elsewhere(HeldTask task) {
        return files.ruling(lena, caseId).collect().stream()
                .filter(compartment -> !files.ruling(lena, caseId).read().contains(compartment))
                .findFirst()
                .orElseThrow(() -> new AssertionError(task.writable()));
    }

    private void refusedAtTheValue(String field, String value) {
        assertThatThrownBy(() -> correct(field, value))
                .as(field)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID))
                .satisfies(refusal -> assertThat(refusal.fields())
                        .extracting(Refusal.FieldError::field)
                        .containsOnly(field));
    }

    private void correct(String field, String value) {
        amendments.correct(
                lena, caseId, new Correction(entry(field).entry(), field, TextNode.valueOf(value), "misheard"));
    }

    private Entry.Answer entry(String field) {
        return files.answers(lena, caseId).stream()
                .filter(answer -> answer.field().equals(field))
                .findFirst()
                .orElseThrow();
    }
}

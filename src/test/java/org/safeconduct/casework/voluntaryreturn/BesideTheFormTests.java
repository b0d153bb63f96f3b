package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.kernel.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What stands around a form tells whoever does the step what the step needs, and whom it concerns. */
@Tag("once")
@WithApp
class BesideTheFormTests {

    @Autowired
    private ApplicationContext app;

    @Autowired
    private MockMvcTester mvc;

    private ReturnCase story;

    @BeforeEach
    void begins() {
        story = new ReturnCase(app);
    }

    @Test
    void namesWhoseAnswerItIsWhereAStepConcernsAFamily() {
        CaseId caseId = story.open(ReturnCase.spouse());
        story.walk(caseId, "Task_ArrangeJourney");
        String principal = "Fit to travel</span><span> · <bdi>" + story.name(caseId, 0);
        String spouse = "Fit to travel</span><span> · <bdi>Mariam Issoufou";

        step("marta-kowalska", caseId, "Task_ArrangeJourney").contains(principal, spouse);
    }

    @Test
    void namesNobodyWhereSomebodyComesAlone() {
        CaseId caseId = story.open();
        story.walk(caseId, "Task_ArrangeJourney");

        step("marta-kowalska", caseId, "Task_ArrangeJourney")
                .contains("Fit to travel</span>")
                .doesNotContain(" · <bdi>");
    }

    @Test
    void tellsTheProtectionOfficerWhatWasSaidInTheScreening() {
        CaseId caseId = story.open();
        story.walk(caseId, "Task_GiveClearance", "fearsReturn", "yes");

        step("nele-friedrich", caseId, "Task_GiveClearance").contains("Does the person fear to return?");
    }

    @Test
    void saysThatTheWriterDoesNotReadItBackOnlyWhereThatIsSo() {
        CaseId caseId = story.open();
        story.walk(caseId, "Task_ReferToProtection", "screening", "protection");
        step("lena-brandt", caseId, "Task_ReferToProtection")
                .contains("only the protection service; you will not read it back");

        CaseId other = story.open();
        story.walk(other, "Task_GiveClearance", "fearsReturn", "yes");
        step("nele-friedrich", other, "Task_GiveClearance")
                .contains("only the protection service")
                .doesNotContain("you will not read it back");
    }

    @Test
    void headsAnAnswerWithWhatIsToBeDoneAboutIt() {
        CaseId caseId = story.open();
        story.walk(caseId, "Wait_PartnerAnswered");

        step("felix-ostermann", caseId, "Wait_PartnerAnswered").contains("<h1>Record the partner&#39;s answer</h1>");
    }

    @Test
    void remindsOfThePartnersQuestionWhereItIsAnswered() {
        CaseId caseId = story.open();
        story.walk(caseId, "Wait_PartnerAnswered");
        story.complete(
                caseId, "Wait_PartnerAnswered", "partnerAnswer", "clarification", "partnerQuestion", "Which trade?");

        step("felix-ostermann", caseId, "Task_PrepareApplication")
                .as("above what is folded away")
                .containsPattern("(?s)file-title.*Which trade\\?.*<summary>");
    }

    @Test
    void asksNobodyToCallSomebodyWhoDied() {
        CaseId caseId = story.open();
        story.walk(caseId, "Task_AssessFitness");
        story.end(caseId, story.person(caseId, 0), EarlyEnds.Cause.ABSCONDED);
        step("jonas-keller", caseId, "Task_RecordDisappearance").contains("Before you call");

        CaseId other = story.open();
        story.walk(other, "Task_AssessFitness");
        story.end(other, story.person(other, 0), EarlyEnds.Cause.DIED);
        step("jonas-keller", other, "Task_RecordDeath").doesNotContain("Before you call", "Papers for the person");
    }

    private AbstractStringAssert<?> step(String persona, CaseId caseId, String key) {
        String place =
                "/cases/" + caseId + "/tasks/" + story.open(caseId, key).get(0).id();
        mvc.post().uri(place + "/claim").with(As.persona(persona)).with(csrf()).exchange();
        return assertThat(mvc.get().uri(place).with(As.persona(persona)))
                .hasStatusOk()
                .bodyText();
    }
}

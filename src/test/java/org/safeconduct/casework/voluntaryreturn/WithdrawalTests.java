package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A person withdraws at any hour before departure, to anyone who takes part, and nobody asks why. */
@WithApp
class WithdrawalTests {

    private static final Set<String> CARE = Set.of("Task_CancelTravel", "Task_ExplainStay", "Task_ReturnDocuments");

    @Autowired
    private ApplicationContext app;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private EarlyEnds earlyEnds;

    private ReturnCase story;

    @BeforeEach
    void begins() {
        story = new ReturnCase(app);
    }

    @ParameterizedTest
    @CsvSource({
        "Task_AssessFitness, anna-vogt",
        "Task_AssessCapacity, sabine-hofer",
        "Task_GiveClearance, nele-friedrich",
        "Task_DecidePackage, claudia-reuter",
        "Task_PrepareApplication, felix-ostermann",
        "Task_CheckTravelDocument, jonas-keller",
        "Task_ArrangeJourney, marta-kowalska",
        "Task_AskConsent, greta-sommer"
    })
    void isRecordedByWhoeverTakesPart(String step, String persona) {
        CaseId caseId = story.open();
        story.walk(caseId, step, "voluntariness", "doubt", "fearsReturn", "yes");
        assertThat(story.open(caseId, step)).hasSize(1);

        assertThat(page(persona, caseId)).hasStatusOk().bodyText().contains("value=\"withdrawn\"");
        assertThat(withdraws(persona, caseId, "")).hasStatus(302);
        assertThat(story.open(caseId)).extracting(Step::key).containsExactlyInAnyOrderElementsOf(CARE);
        story.walk(caseId, "");
        assertThat(story.closure(caseId)).isEqualTo("WITHDRAWN_BY_PERSON");
    }

    @Test
    void showsTheDoctorNothingElseToRecord() {
        CaseId caseId = story.open();
        story.walk(caseId, "Task_AssessFitness");

        assertThat(page("anna-vogt", caseId))
                .bodyText()
                .doesNotContain("value=\"died\"")
                .doesNotContain("absconded");
        assertThatThrownBy(() -> earlyEnds.end(
                        story.actor("anna-vogt"),
                        caseId,
                        new EarlyEnds.Ending(story.person(caseId, 0), EarlyEnds.Cause.DIED, "")))
                .isInstanceOf(Refusal.class);
        assertThat(mvc.get().uri("/cases/" + caseId).with(As.persona("anna-vogt")))
                .bodyText()
                .contains("/endings");
    }

    @Test
    void isRefusedAsAbsentToWhoTakesNoPart() {
        CaseId caseId = story.open();

        assertThat(page("anna-vogt", caseId)).hasStatus(404);
        assertThat(page("hanna-weiss", caseId)).as("a lawyer without a mandate").hasStatus(404);
        assertThat(withdraws("anna-vogt", caseId, "")).hasStatus(404);
    }

    @Test
    void asksStaffWhoSeeNoNamesForTheNameTheyWereTold() {
        CaseId caseId = story.open(ReturnCase.spouse());
        story.walk(caseId, "Task_AssessFitness");

        assertThat(page("anna-vogt", caseId))
                .bodyText()
                .contains("name=\"name\"")
                .doesNotContain("Mariam");
        assertThat(withdraws("anna-vogt", caseId, "Somebody Else"))
                .hasStatus(422)
                .bodyText()
                .contains("Nobody of this case goes by this name", "Somebody Else");
        assertThat(withdraws("anna-vogt", caseId, " mariam  ISSOUFOU ")).hasStatus(302);
        assertThat(story.member(caseId, 1).travelling()).isFalse();
        assertThat(story.member(caseId, 0).travelling()).isTrue();
    }

    @Test
    void letsOneAdultGoWhileTheGateHoldsTheOther() {
        CaseId caseId = story.open(ReturnCase.spouse());
        story.walk(caseId, "Task_GiveClearance", "fearsReturn", "yes");
        PersonId hers = story.person(caseId, 1);

        withdraw(caseId, hers);

        assertThat(care(caseId)).hasSize(3).extracting(Step::member).containsOnly(hers);
        assertThat(story.open(caseId, "Task_GiveClearance"))
                .extracting(Step::member)
                .containsExactly(story.person(caseId, 0));
    }

    @Test
    void isRefusedOnceTheJourneyHasBegunAndPossibleAgainForWhoIsTurnedBack() {
        CaseId caseId = story.open();
        story.walk(caseId, "Task_AssistTransit");

        assertThat(page("lena-brandt", caseId))
                .bodyText()
                .contains("The journey has begun")
                .doesNotContain("value=\"withdrawn\"");
        assertThat(withdraws("marta-kowalska", caseId, ""))
                .hasStatus(409)
                .bodyText()
                .contains("until departure");

        story.walk(caseId, "Task_ReconfirmWish", "transit", "turned-back");
        assertThat(withdraws("marta-kowalska", caseId, "")).hasStatus(302);
    }

    @Test
    void isPossibleWhileTheLastWordIsAsked() {
        CaseId caseId = story.open();
        story.walk(caseId, "Task_ReconfirmWish");

        assertThat(withdraws("marta-kowalska", caseId, "")).hasStatus(302);
        assertThat(care(caseId)).hasSize(3);
    }

    private MvcTestResult page(String persona, CaseId caseId) {
        return mvc.get()
                .uri("/cases/" + caseId + "/endings")
                .with(As.persona(persona))
                .exchange();
    }

    private MvcTestResult withdraws(String persona, CaseId caseId, String name) {
        return mvc.post()
                .uri("/cases/" + caseId + "/endings")
                .with(As.persona(persona))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("member", name.isEmpty() ? only(persona, caseId) : "")
                .param("name", name)
                .param("cause", "withdrawn")
                .exchange();
    }

    /** Whoever sees the list chooses from it. */
    private String only(String persona, CaseId caseId) {
        String page = page(persona, caseId).getResponse().getStatus() == 200 ? body(persona, caseId) : "";
        PersonId person = story.person(caseId, 0);
        return page.contains(person.toString()) ? person.toString() : "";
    }

    private String body(String persona, CaseId caseId) {
        try {
            return page(persona, caseId).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void withdraw(CaseId caseId, PersonId person) {
        story.end(caseId, person, EarlyEnds.Cause.WITHDRAWN);
    }

    private List<Step> care(CaseId caseId) {
        return story.open(caseId).stream()
                .filter(step -> CARE.contains(step.key()))
                .toList();
    }
}

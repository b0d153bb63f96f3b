package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A closed return goes on where whoever opens it again says, as far as that is lawful. */
@WithApp
class ReopeningTests {

    @Autowired
    private ApplicationContext app;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private MockMvcTester mvc;

    private ReturnCase story;

    @BeforeEach
    void begins() {
        story = new ReturnCase(app);
    }

    @Test
    void asksWhoWithdrewAnewAndOffersNothingBeyondCounselling() {
        CaseId caseId = closed("declaration", "refused");
        assertThat(places(caseId)).containsExactly("first", "counselling");

        reopen(caseId, "counselling");

        assertThat(keys(caseId)).containsExactly("Task_CounselPerson");
        assertThat(story.member(caseId, 0).travelling()).isTrue();
        story.walk(caseId, "");
        assertThat(story.closure(caseId)).isEqualTo("RETURNED_WITH_PACKAGE");
    }

    @Test
    void beginsAnewAfterAWithdrawal() {
        CaseId caseId = closed("reconfirmation", "withdraws");

        reopen(caseId, "first");

        assertThat(keys(caseId)).containsExactly("Task_GiveFirstInformation");
        story.walk(caseId, "");
        assertThat(story.closure(caseId)).isEqualTo("RETURNED_WITH_PACKAGE");
    }

    @Test
    void goesOnWithTravelWhenTheDocumentIsThereAfterAll() {
        CaseId caseId = closed("travelDocument", "apply", "documentAnswer", "refused");
        assertThat(places(caseId)).containsExactly("first", "counselling", "package", "travel");

        reopen(caseId, "travel");

        assertThat(keys(caseId)).containsExactly("Task_CheckTravelDocument");
        story.walk(caseId, "");
        assertThat(story.closure(caseId)).isEqualTo("RETURNED_WITH_PACKAGE");
    }

    @Test
    void goesOnWithThePackageAndAsksTheDoctorAgain() {
        CaseId caseId = closed("fitToTravel", "unfit");

        reopen(caseId, "package");

        assertThat(keys(caseId)).containsExactly("Task_TakeApplication");
        story.walk(caseId, "Task_AssessFitness");
        assertThat(keys(caseId)).containsExactly("Task_AssessFitness");
    }

    @Test
    void refusesAPlaceThatIsNotLawful() {
        CaseId caseId = closed("voluntariness", "not-voluntary");

        assertThatThrownBy(() -> reopen(caseId, "travel"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(Refusal.FieldError::field)
                                .containsExactly("place"));
        assertThat(mvc.get().uri("/cases/" + caseId + "/closure").with(As.persona("lena-brandt")))
                .hasStatusOk()
                .bodyText()
                .contains("With counselling of each adult")
                .doesNotContain("With travel");
    }

    private CaseId closed(String... said) {
        CaseId caseId = story.open();
        story.walk(caseId, "", said);
        assertThat(keys(caseId)).isEmpty();
        return caseId;
    }

    private List<String> places(CaseId caseId) {
        return caseFiles.places(story.actor("lena-brandt"), caseId);
    }

    private void reopen(CaseId caseId, String place) {
        caseFiles.reopen(story.actor("lena-brandt"), caseId, "The person came back.", place);
    }

    private List<String> keys(CaseId caseId) {
        return story.open(caseId).stream().map(Step::key).toList();
    }
}

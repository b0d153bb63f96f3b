package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A family travels together, but each adult decides, withdraws and is cared for alone. */
@WithApp
class FamilyReturnProcessTests {

    private static final Set<String> CARE = Set.of("Task_CancelTravel", "Task_ExplainStay", "Task_ReturnDocuments");

    private ReturnCase story;
    private CaseId caseId;
    private PersonId he;
    private PersonId she;

    @BeforeEach
    void opensTheCaseOfACouple(@Autowired ApplicationContext app) {
        story = new ReturnCase(app);
        caseId = story.open(ReturnCase.spouse());
        he = story.person(caseId, 0);
        she = story.person(caseId, 1);
    }

    @Test
    void counselsEachAdultAlone() {
        walkUntil("Task_CounselPerson");

        assertThat(story.open(caseId, "Task_CounselPerson"))
                .extracting(Step::member)
                .containsExactlyInAnyOrder(he, she);
    }

    @Test
    void goesOnForTheOtherWhenOneWithdraws() {
        walkUntil("Task_CounselPerson");

        story.end(caseId, she, EarlyEnds.Cause.WITHDRAWN);

        assertThat(story.open(caseId, "Task_CounselPerson"))
                .extracting(Step::member)
                .containsExactly(he);
        assertThat(care()).hasSize(3).extracting(Step::member).containsOnly(she);
        walkUntil("");
        assertThat(story.closure(caseId)).isEqualTo("RETURNED_NO_PACKAGE");
    }

    @Test
    void dropsTheDoctorsStepOfWhoWithdraws() {
        walkUntil("Task_AssessFitness");
        assertThat(story.open(caseId, "Task_AssessFitness")).hasSize(2);

        story.end(caseId, she, EarlyEnds.Cause.WITHDRAWN);

        assertThat(story.open(caseId, "Task_AssessFitness"))
                .extracting(Step::member)
                .containsExactly(he);
    }

    @Test
    void caresForWhoTurnsBackAtDepartureWhileTheOtherTravels() {
        walkUntil("Task_ReconfirmWish");

        story.complete(caseId, "Task_ReconfirmWish", she, "reconfirmation", "withdraws");

        assertThat(story.open(caseId, "Task_ReconfirmWish"))
                .extracting(Step::member)
                .containsExactly(he);
        assertThat(care()).hasSize(3).extracting(Step::member).containsOnly(she);
        walkUntil("");
        assertThat(story.closure(caseId)).isEqualTo("RETURNED_NO_PACKAGE");
    }

    @Test
    void endsWhenTheSecondAdultWithdrawsToo() {
        walkUntil("Task_CounselPerson");

        story.end(caseId, she, EarlyEnds.Cause.WITHDRAWN);
        story.end(caseId, he, EarlyEnds.Cause.WITHDRAWN);
        walkUntil("");

        assertThat(story.closure(caseId)).isEqualTo("WITHDRAWN_BY_PERSON");
    }

    private void walkUntil(String key) {
        story.walk(caseId, key, "dataConsent", "refused");
    }

    private List<Step> care() {
        return story.open(caseId).stream()
                .filter(step -> CARE.contains(step.key()))
                .toList();
    }
}

package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every end a voluntary return can reach, through the front doors, with the people who would do it. */
@WithApp
class VoluntaryReturnProcessTests {

    private ReturnCase story;
    private CaseId caseId;

    @BeforeEach
    void opensACase(@Autowired ApplicationContext app) {
        story = new ReturnCase(app);
        caseId = story.open();
    }

    @Test
    void returnsWithPackage() {
        assertThat(endOf()).isEqualTo("RETURNED_WITH_PACKAGE");
    }

    @Test
    void returnsWithoutPackageWhenConsentIsRefused() {
        assertThat(endOf("dataConsent", "refused")).isEqualTo("RETURNED_NO_PACKAGE");
    }

    @Test
    void closesWhenOnlyInformationIsWanted() {
        assertThat(endOf("firstInformation", "information-only")).isEqualTo("WITHDRAWN_BY_PERSON");
    }

    @Test
    void closesAsNotVoluntary() {
        assertThat(endOf("voluntariness", "not-voluntary")).isEqualTo("NOT_VOLUNTARY");
    }

    @Test
    void closesAsNotVoluntaryWhenCapacityIsNotConfirmed() {
        assertThat(endOf("voluntariness", "doubt", "capacity", "not-confirmed")).isEqualTo("NOT_VOLUNTARY");
    }

    @Test
    void closesWhenTheDeclarationIsRefused() {
        assertThat(endOf("declaration", "refused")).isEqualTo("WITHDRAWN_BY_PERSON");
    }

    @Test
    void refersToProtectionFromScreening() {
        assertThat(endOf("screening", "protection")).isEqualTo("REFERRED_PROTECTION");
    }

    @Test
    void closesAsNotEligible() {
        assertThat(endOf("packageDecision", "refused", "remedy", "accepted")).isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void closesWithoutTravelDocument() {
        assertThat(endOf("travelDocument", "apply", "documentAnswer", "refused"))
                .isEqualTo("NO_TD");
    }

    @Test
    void closesForMedicalReasons() {
        assertThat(endOf("fitToTravel", "unfit")).isEqualTo("MEDICAL");
    }

    @Test
    void closesAsNoShow() {
        assertThat(endOf("reconfirmation", "no-show")).isEqualTo("NO_SHOW");
    }

    @Test
    void closesWhenThePersonWithdrawsAtTheAirport() {
        assertThat(endOf("reconfirmation", "withdraws")).isEqualTo("WITHDRAWN_BY_PERSON");
    }

    @Test
    void withdrawsAtAnyHourBeforeDeparture() {
        assertThat(endAfter(EarlyEnds.Cause.WITHDRAWN)).isEqualTo("WITHDRAWN_BY_PERSON");
    }

    @Test
    void closesAfterDeath() {
        assertThat(endAfter(EarlyEnds.Cause.DIED)).isEqualTo("DECEASED");
    }

    @Test
    void closesAfterDisappearance() {
        assertThat(endAfter(EarlyEnds.Cause.ABSCONDED)).isEqualTo("ABSCONDED");
    }

    @Test
    void closesAfterClaimToProtection() {
        assertThat(endAfter(EarlyEnds.Cause.PROTECTION)).isEqualTo("REFERRED_PROTECTION");
    }

    private String endOf(String... said) {
        story.walk(caseId, "", said);
        assertThat(story.open(caseId)).isEmpty();
        return story.closure(caseId);
    }

    private String endAfter(EarlyEnds.Cause cause) {
        story.walk(caseId, "Task_ArrangeJourney");
        assertThat(story.open(caseId)).extracting(Step::key).containsExactly("Task_ArrangeJourney");
        story.end(caseId, story.person(caseId, 0), cause);
        return endOf();
    }
}

package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** Every end a voluntary return can reach, through the front doors, with the people who would do it. */
@WithApp
class VoluntaryReturnProcessTests {

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Procedures procedures;

    @Autowired
    private EarlyEnds earlyEnds;

    @Autowired
    private AdjustableClock clock;

    @Test
    void returnsWithPackage() {
        assertThat(endOf(Map.of())).isEqualTo("RETURNED_WITH_PACKAGE");
    }

    @Test
    void returnsWithoutPackageWhenConsentIsRefused() {
        assertThat(endOf(Map.of("dataConsent", "refused"))).isEqualTo("RETURNED_NO_PACKAGE");
    }

    @Test
    void closesWhenOnlyInformationIsWanted() {
        assertThat(endOf(Map.of("firstInformation", "information-only"))).isEqualTo("WITHDRAWN_BY_PERSON");
    }

    @Test
    void closesAsNotVoluntary() {
        assertThat(endOf(Map.of("voluntariness", "not-voluntary"))).isEqualTo("NOT_VOLUNTARY");
    }

    @Test
    void closesAsNotVoluntaryWhenCapacityIsNotConfirmed() {
        assertThat(endOf(Map.of("voluntariness", "doubt", "capacity", "not-confirmed")))
                .isEqualTo("NOT_VOLUNTARY");
    }

    @Test
    void closesWhenTheDeclarationIsRefused() {
        assertThat(endOf(Map.of("declaration", "refused"))).isEqualTo("WITHDRAWN_BY_PERSON");
    }

    @Test
    void refersToProtectionFromScreening() {
        assertThat(endOf(Map.of("screening", "protection"))).isEqualTo("REFERRED_PROTECTION");
    }

    @Test
    void closesAsNotEligible() {
        assertThat(endOf(Map.of("packageDecision", "refused", "remedy", "accepted")))
                .isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void closesWithoutTravelDocument() {
        assertThat(endOf(Map.of("travelDocument", "apply", "documentAnswer", "refused")))
                .isEqualTo("NO_TD");
    }

    @Test
    void closesForMedicalReasons() {
        assertThat(endOf(Map.of("fitToTravel", "unfit"))).isEqualTo("MEDICAL");
    }

    @Test
    void closesAsNoShow() {
        assertThat(endOf(Map.of("reconfirmation", "no-show"))).isEqualTo("NO_SHOW");
    }

    @Test
    void closesWhenThePersonWithdrawsAtTheAirport() {
        assertThat(endOf(Map.of("reconfirmation", "withdraws"))).isEqualTo("WITHDRAWN_BY_PERSON");
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

    private String endOf(Map<String, String> said) {
        Actor counsellor = counsellor();
        CaseId caseId = walk.open(counsellor, "voluntary-return", answers(Map.of()));
        walk.walk(counsellor, caseId, story(said, ""));
        return closure(caseId);
    }

    private String endAfter(EarlyEnds.Cause cause) {
        Actor counsellor = counsellor();
        CaseId caseId = walk.open(counsellor, "voluntary-return", answers(Map.of()));
        walk.walk(counsellor, caseId, story(Map.of(), "Task_ArrangeJourney"));
        assertThat(procedures.standing(caseId).open()).extracting(Step::key).containsExactly("Task_ArrangeJourney");
        earlyEnds.end(
                counsellor,
                caseId,
                new EarlyEnds.Ending(caseFiles.members(caseId).get(0).person(), cause, ""));
        walk.walk(counsellor, caseId, story(Map.of(), ""));
        return closure(caseId);
    }

    private String closure(CaseId caseId) {
        assertThat(procedures.standing(caseId).open()).extracting(Step::key).isEmpty();
        return Objects.requireNonNullElse(caseFiles.head(caseId).closureCode(), "open");
    }

    private SampleWalk.Story story(Map<String, String> said, String stop) {
        return new SampleWalk.Story(answers(said), step -> step.key().equals(stop), clock::forward);
    }

    private Actor counsellor() {
        return staff.find(new ActorId("lena-brandt")).orElseThrow();
    }

    private static Map<String, JsonNode> answers(Map<String, String> said) {
        Map<String, JsonNode> answers = new HashMap<>();
        said.forEach((field, word) -> answers.put(field, JsonNodeFactory.instance.textNode(word)));
        return answers;
    }
}

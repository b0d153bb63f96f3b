package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** A family travels together, but each adult decides, withdraws and is cared for alone. */
@WithApp
class FamilyReturnProcessTests {

    private static final Set<String> CARE = Set.of("Task_CancelTravel", "Task_ExplainStay", "Task_ReturnDocuments");
    private static final Map<String, JsonNode> COUPLE =
            Map.of("familyMembers", spouse(), "dataConsent", JsonNodeFactory.instance.textNode("refused"));

    private static final Map<String, JsonNode> WITHDRAWS =
            Map.of("reconfirmation", JsonNodeFactory.instance.textNode("withdraws"));

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

    private Actor counsellor;
    private CaseId caseId;

    @BeforeEach
    void opensTheCaseOfACouple() {
        counsellor = staff.find(new ActorId("lena-brandt")).orElseThrow();
        caseId = walk.open(counsellor, "voluntary-return", COUPLE);
    }

    @Test
    void counselsEachAdultAlone() {
        walkUntil("Task_CounselPerson");

        assertThat(open("Task_CounselPerson"))
                .extracting(Step::member)
                .containsExactlyInAnyOrder(person(true), person(false));
    }

    @Test
    void goesOnForTheOtherWhenOneWithdraws() {
        walkUntil("Task_CounselPerson");

        earlyEnds.end(counsellor, caseId, new EarlyEnds.Ending(person(false), EarlyEnds.Cause.WITHDRAWN, ""));

        assertThat(open("Task_CounselPerson")).extracting(Step::member).containsExactly(person(true));
        assertThat(care()).hasSize(3).extracting(Step::member).containsOnly(person(false));
        walkUntil("nowhere");
        assertThat(caseFiles.head(caseId).closureCode()).isEqualTo("RETURNED_NO_PACKAGE");
    }

    @Test
    void dropsTheDoctorsStepOfWhoWithdraws() {
        walkUntil("Task_AssessFitness");
        assertThat(open("Task_AssessFitness")).hasSize(2);

        earlyEnds.end(counsellor, caseId, new EarlyEnds.Ending(person(false), EarlyEnds.Cause.WITHDRAWN, ""));

        assertThat(open("Task_AssessFitness")).extracting(Step::member).containsExactly(person(true));
    }

    @Test
    void explainsNoStayToWhoDied() {
        walkUntil("Task_AssessFitness");

        earlyEnds.end(counsellor, caseId, new EarlyEnds.Ending(person(false), EarlyEnds.Cause.DIED, ""));

        assertThat(steps())
                .extracting(Step::key)
                .containsExactlyInAnyOrder("Task_AssessFitness", "Task_RecordMemberDeath");
    }

    @Test
    void caresForWhoTurnsBackAtDepartureWhileTheOtherTravels() {
        walkUntil("Task_ReconfirmWish");
        Step hers = open("Task_ReconfirmWish").stream()
                .filter(step -> person(false).equals(step.member()))
                .findFirst()
                .orElseThrow();

        walk.walk(counsellor, caseId, story(WITHDRAWS, step -> !step.id().equals(hers.id())));

        assertThat(open("Task_ReconfirmWish")).extracting(Step::member).containsExactly(person(true));
        assertThat(care()).hasSize(3).extracting(Step::member).containsOnly(person(false));
        walkUntil("nowhere");
        assertThat(caseFiles.head(caseId).closureCode()).isEqualTo("RETURNED_NO_PACKAGE");
    }

    @Test
    void endsWhenTheSecondAdultWithdrawsToo() {
        walkUntil("Task_CounselPerson");

        earlyEnds.end(counsellor, caseId, new EarlyEnds.Ending(person(false), EarlyEnds.Cause.WITHDRAWN, ""));
        earlyEnds.end(counsellor, caseId, new EarlyEnds.Ending(person(true), EarlyEnds.Cause.WITHDRAWN, ""));
        walkUntil("nowhere");

        assertThat(caseFiles.head(caseId).closureCode()).isEqualTo("WITHDRAWN_BY_PERSON");
    }

    private void walkUntil(String key) {
        walk.walk(counsellor, caseId, story(COUPLE, step -> step.key().equals(key)));
    }

    private SampleWalk.Story story(Map<String, JsonNode> said, Predicate<Step> stop) {
        return new SampleWalk.Story(said, stop, clock::forward);
    }

    private List<Step> care() {
        return steps().stream().filter(step -> CARE.contains(step.key())).toList();
    }

    private List<Step> open(String key) {
        return steps().stream().filter(step -> step.key().equals(key)).toList();
    }

    private List<Step> steps() {
        return procedures.standing(caseId).open();
    }

    private PersonId person(boolean principal) {
        return caseFiles.members(caseId).stream()
                .filter(member -> member.principal() == principal)
                .map(Member::person)
                .findFirst()
                .orElseThrow();
    }

    private static ArrayNode spouse() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return json.arrayNode()
                .add(json.objectNode()
                        .put("memberFullName", "Mariam Issoufou")
                        .put("memberRelation", "spouse")
                        .put("memberBirthDate", "1990-05-04")
                        .put("memberSex", "F"));
    }
}

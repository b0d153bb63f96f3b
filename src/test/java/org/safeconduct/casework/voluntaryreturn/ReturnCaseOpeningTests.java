package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever counsels on return opens a case, whatever kind of agency they work for. */
@WithApp
class ReturnCaseOpeningTests {

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private Procedures procedures;

    @Test
    void isOpenToACounsellorOfAnInternationalOrganisation() {
        Actor duarte = actor("duarte-lopes");

        CaseId caseId = walk.open(duarte, VoluntaryReturn.PROCEDURE, Map.of());

        assertThat(caseFiles.members(duarte, caseId)).hasSize(1);
        walk.walk(duarte, caseId, new SampleWalk.Story(Map.of(), this::isAssessment, time -> {}));
        assertThat(procedures.standing(caseId).open())
                .extracting(Step::key)
                .containsExactly("Task_AssessVoluntariness");
    }

    @Test
    void countsAYearOfAgeFromTheDayWhereItIsSaid() {
        clock.moveTo(Instant.parse("2031-01-10T23:30:00Z"));
        Actor lena = actor("lena-brandt");

        CaseId caseId = walk.open(lena, VoluntaryReturn.PROCEDURE, Map.of("birthDate", TextNode.valueOf("2013-01-11")));

        assertThat(caseFiles.members(lena, caseId)).extracting(Member::adult).containsExactly(true);
    }

    @Test
    void somebodyBornTodayIsTakenWhereTheDayHasBegun() {
        clock.moveTo(Instant.parse("2031-01-10T23:30:00Z"));
        Actor lena = actor("lena-brandt");

        CaseId caseId = walk.open(lena, VoluntaryReturn.PROCEDURE, Map.of("birthDate", TextNode.valueOf("2031-01-11")));

        assertThat(caseFiles.members(lena, caseId)).extracting(Member::adult).containsExactly(false);
    }

    @Test
    void isClosedToWhoDoesNotCounsel() {
        assertThatThrownBy(() -> walk.open(actor("anna-vogt"), VoluntaryReturn.PROCEDURE, Map.of()))
                .isInstanceOf(Refusal.class);
    }

    private boolean isAssessment(Step step) {
        return step.key().equals("Task_AssessVoluntariness");
    }

    private Actor actor(String id) {
        return staff.find(new ActorId(id)).orElseThrow();
    }
}

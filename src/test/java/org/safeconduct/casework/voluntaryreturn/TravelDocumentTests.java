package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every traveller has a passport or needs a document, and each is looked at alone. */
@WithApp
class TravelDocumentTests {

    private static final String CHECK = "Task_CheckTravelDocument";

    @Autowired
    private ApplicationContext app;

    @Autowired
    private CaseFiles caseFiles;

    private ReturnCase story;

    @BeforeEach
    void begins() {
        story = new ReturnCase(app);
    }

    @Test
    void sendsNothingForWhoHoldsAPassport() {
        CaseId caseId = secondApplies(ReturnCase.spouse());
        story.walk(caseId, "Wait_DocumentAnswered");

        assertThat(story.open(caseId)).extracting(Step::key).containsExactly("Wait_DocumentAnswered");
        assertThat(requested(caseId, 0)).isFalse();
        assertThat(requested(caseId, 1)).isTrue();
    }

    @Test
    void letsTheOtherTravelWhenOneAdultGetsNoDocument() {
        CaseId caseId = secondApplies(ReturnCase.spouse());
        story.walk(caseId, "Task_AssessFitness", "documentAnswer", "refused");

        assertThat(story.open(caseId, "Task_AssessFitness"))
                .extracting(Step::member)
                .containsExactly(story.person(caseId, 0));
        assertThat(story.member(caseId, 1).outcome()).isEqualTo("no-document");
        story.walk(caseId, "");
        assertThat(story.closure(caseId)).isEqualTo("RETURNED_WITH_PACKAGE");
    }

    @Test
    void explainsTheStayToWhoGetsNoDocument() {
        CaseId caseId = secondApplies(ReturnCase.spouse());
        story.walk(caseId, "Wait_DocumentAnswered");

        story.complete(caseId, "Wait_DocumentAnswered", "documentAnswer", "refused");

        assertThat(story.open(caseId, "Task_ExplainStay"))
                .extracting(Step::member)
                .containsExactly(story.person(caseId, 1));
    }

    @Test
    void leavesNoChildBehind() {
        CaseId caseId = secondApplies(ReturnCase.child());
        story.walk(caseId, "", "documentAnswer", "refused");

        assertThat(story.closure(caseId)).isEqualTo("NO_TD");
    }

    @Test
    void dropsTheDocumentOfWhoWithdraws() {
        CaseId caseId = story.open(ReturnCase.spouse());
        story.walk(caseId, CHECK);
        assertThat(story.open(caseId, CHECK)).hasSize(2);

        story.end(caseId, story.person(caseId, 1), EarlyEnds.Cause.WITHDRAWN);

        assertThat(story.open(caseId, CHECK)).extracting(Step::member).containsExactly(story.person(caseId, 0));
    }

    /** The principal holds a passport, the other member needs a document. */
    private CaseId secondApplies(JsonNode other) {
        CaseId caseId = story.open(other);
        story.walk(caseId, CHECK);
        story.complete(caseId, CHECK, story.person(caseId, 0), "travelDocument", "passport");
        story.complete(caseId, CHECK, story.person(caseId, 1), "travelDocument", "apply");
        return caseId;
    }

    private boolean requested(CaseId caseId, int place) {
        return MemberPath.word(caseFiles.facts(caseId, story.person(caseId, place)), "request")
                .equals("TravelDocumentRequest");
    }
}

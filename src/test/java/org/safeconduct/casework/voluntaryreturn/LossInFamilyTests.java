package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Panel;
import org.safeconduct.kernel.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A member dies or disappears while others travel: it is recorded, the others are asked, and go on meanwhile. */
@WithApp
class LossInFamilyTests {

    private static final int FITNESS = 4;

    @Autowired
    private ApplicationContext app;

    private ReturnCase story;
    private CaseId caseId;

    @BeforeEach
    void leadsACoupleToTheDoctor() {
        story = new ReturnCase(app);
        caseId = story.open(ReturnCase.spouse());
        story.walk(caseId, "Task_AssessFitness");
    }

    @Test
    void recordsTheDeathOfOneWhileTheOtherGoesOn() {
        lose(EarlyEnds.Cause.DIED);

        assertThat(keys()).containsExactlyInAnyOrder("Task_AssessFitness", "Task_RecordMemberDeath");
        assertThat(story.open(caseId, "Task_RecordMemberDeath"))
                .extracting(Step::member)
                .containsExactly(story.person(caseId, 1));
        assertThat(story.member(caseId, 1).outcome()).isEqualTo("died");
        story.walk(caseId, "Task_AskOthers");
        assertThat(keys()).containsExactly("Task_AskOthers");
        story.walk(caseId, "");
        assertThat(story.closure(caseId)).isEqualTo("RETURNED_WITH_PACKAGE");
        assertThat(story.member(caseId, 1).outcome()).isEqualTo("died");
    }

    @Test
    void asksNothingMoreOfTheDeadInTheGrid() {
        lose(EarlyEnds.Cause.DIED);

        FamilyGrid grid = app.getBean(FamilyGrid.class);
        assertThat(grid.content(story.actor("lena-brandt"), caseId))
                .extractingByKey("lines", InstanceOfAssertFactories.list(FamilyGrid.Line.class))
                .extracting(line -> line.cells().get(FITNESS))
                .containsExactly("open", "none");
    }

    @Test
    void offersTheDeadNoSheetToSign() {
        Panel papers = app.getBeanProvider(Panel.class).stream()
                .filter(panel -> panel.key().equals("papers"))
                .findFirst()
                .orElseThrow();
        assertThat(signers(papers)).hasSize(2);

        lose(EarlyEnds.Cause.DIED);
        assertThat(signers(papers)).hasSize(1);
    }

    private List<?> signers(Panel papers) {
        return (List<?>) papers.content(story.actor("lena-brandt"), caseId).get("signers");
    }

    @Test
    void recordsTheDisappearanceOfOneWhileTheOtherGoesOn() {
        lose(EarlyEnds.Cause.ABSCONDED);

        assertThat(keys()).containsExactlyInAnyOrder("Task_AssessFitness", "Task_RecordMemberDisappearance");
        story.walk(caseId, "");
        assertThat(story.member(caseId, 1).outcome()).isEqualTo("absconded");
        assertThat(story.closure(caseId)).isEqualTo("RETURNED_WITH_PACKAGE");
    }

    @Test
    void counselsTheOthersAnewAndAsksAgain() {
        lose(EarlyEnds.Cause.DIED);
        story.complete(caseId, "Task_RecordMemberDeath");

        story.complete(caseId, "Task_AskOthers", "othersWish", "counselling");

        assertThat(story.open(caseId, "Task_CounselOther"))
                .extracting(Step::member)
                .containsExactly(story.person(caseId, 0));
        story.complete(caseId, "Task_CounselOther");
        assertThat(keys()).containsExactlyInAnyOrder("Task_AssessFitness", "Task_AskOthers");
    }

    @Test
    void looksAtThePackageAnewAndAsksAgain() {
        lose(EarlyEnds.Cause.DIED);
        story.complete(caseId, "Task_RecordMemberDeath");

        story.complete(caseId, "Task_AskOthers", "othersWish", "package");

        assertThat(keys()).containsExactlyInAnyOrder("Task_AssessFitness", "Task_ReviewPackage");
        story.complete(caseId, "Task_ReviewPackage");
        assertThat(keys()).containsExactlyInAnyOrder("Task_AssessFitness", "Task_AskOthers");
    }

    @Test
    void tellsNobodyOfAClaimToProtection() {
        lose(EarlyEnds.Cause.PROTECTION);

        assertThat(keys()).containsExactly("Task_AssessFitness");
        assertThat(story.member(caseId, 1).outcome()).isNull();
    }

    private List<String> keys() {
        return story.open(caseId).stream().map(Step::key).toList();
    }

    private void lose(EarlyEnds.Cause cause) {
        story.end(caseId, story.person(caseId, 1), cause);
    }
}

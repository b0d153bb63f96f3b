package org.safeconduct.worklist.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.worklist.Claims;
import org.safeconduct.worklist.Lists;
import org.safeconduct.worklist.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several pieces of work change hands by the rules of a single one, and can be put back. */
@WithApp
class SelectionTests {

    @Autowired
    private ApplicationContext app;

    @Autowired
    private Selections selections;

    @Autowired
    private Claims claims;

    @Autowired
    private Lists lists;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private AdjustableClock clock;

    private StepStory one;
    private StepStory two;
    private Actor lena;
    private Actor tarek;
    private Actor greta;

    @BeforeEach
    void twoCasesWait() {
        one = free();
        two = free();
        lena = one.lena();
        tarek = staff.find(new ActorId("tarek-haddad")).orElseThrow();
        greta = staff.find(new ActorId("greta-sommer")).orElseThrow();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    private StepStory free() {
        StepStory story = StepStory.open(app);
        if (item(story.lena(), story).holder() != null) {
            claims.release(story.lena(), story.caseId(), story.first().id());
        }
        return story;
    }

    @Test
    void takesOnWhatIsFreeAndLeavesTheRestAsItIs() {
        claims.claim(tarek, two.caseId(), two.first().id());
        Selection both = claim(one, two);

        assertThat(selections.preview(lena, both)).hasSize(2).satisfiesOnlyOnce(line -> {
            assertThat(line.item().taskId()).isEqualTo(two.first().id());
            assertThat(line.refusal()).hasMessageContaining("refusal.worklist.held-by");
        });
        assertThat(holder(one)).as("a look changes nothing").isNull();
        Line.Done done = selections.result(lena, selections.carryOut(lena, both));

        assertThat(holder(one)).isEqualTo(lena.id());
        assertThat(holder(two)).isEqualTo(tarek.id());
        assertThat(done.lines())
                .extracting(Line::outcome)
                .containsExactlyInAnyOrder(Line.Outcome.DONE, Line.Outcome.REFUSED);
    }

    @Test
    void putsBackWhatNobodyChangedSince() {
        claims.claim(lena, one.caseId(), one.first().id());
        UUID given = selections.carryOut(greta, give(tarek, one, two));
        assertThat(List.of(holder(one), holder(two))).containsOnly(tarek.id());
        claims.release(tarek, two.caseId(), two.first().id());

        selections.undo(greta, given);

        assertThat(holder(one)).isEqualTo(lena.id());
        assertThat(holder(two)).as("it changed hands meanwhile").isNull();
        assertThat(selections.result(greta, given).lines())
                .extracting(Line::refusal)
                .containsExactlyInAnyOrder("", "refusal.worklist.changed-hands");
    }

    @Test
    void putsBackForHalfAnHourAndForNobodyElse() {
        UUID taken = selections.carryOut(lena, claim(one));
        assertThatThrownBy(() -> selections.undo(tarek, taken)).hasMessageContaining("NOT_FOUND");
        assertThatThrownBy(() -> selections.result(tarek, taken)).hasMessageContaining("NOT_FOUND");
        clock.forward(Duration.ofMinutes(31));
        assertThatThrownBy(() -> selections.undo(lena, taken)).hasMessageContaining("undo-late");
        assertThat(holder(one)).isEqualTo(lena.id());
    }

    @Test
    void givesOnlyWhatTheGiverHoldsUnlessASupervisor() {
        claims.claim(tarek, one.caseId(), one.first().id());
        selections.carryOut(lena, give(lena, one));
        assertThat(holder(one)).isEqualTo(tarek.id());
        assertThatThrownBy(() -> selections.carryOut(lena, give(null, one)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("colleague");
    }

    @Test
    void knowsNothingOfOtherAgenciesWork() {
        Actor petra = staff.find(new ActorId("petra-neumann")).orElseThrow();
        assertThat(selections.preview(petra, claim(one))).isEmpty();
        assertThat(selections
                        .result(petra, selections.carryOut(petra, claim(one)))
                        .lines())
                .isEmpty();
        assertThat(holder(one)).isNull();
    }

    private static Selection claim(StepStory... stories) {
        return new Selection(Selection.Act.CLAIM, tasks(stories), null);
    }

    private static Selection give(@Nullable Actor colleague, StepStory... stories) {
        return new Selection(Selection.Act.GIVE, tasks(stories), colleague == null ? null : colleague.id());
    }

    private static List<TaskId> tasks(StepStory... stories) {
        return List.of(stories).stream().map(story -> story.first().id()).toList();
    }

    private @Nullable ActorId holder(StepStory story) {
        return item(lena, story).holder();
    }

    private WorkItem item(Actor reader, StepStory story) {
        return lists.item(reader, story.caseId(), story.first().id()).orElseThrow();
    }
}

package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.deadline.Clocks;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A hold bears its review date: the review opens on that day, or at once when the hold is over. */
@WithApp
class GateHoldTests {

    @Autowired
    private ApplicationContext app;

    @Autowired
    private Clocks clocks;

    @Autowired
    private AdjustableClock clock;

    private ReturnCase story;
    private CaseId caseId;

    @BeforeEach
    void leadsToTheGate() {
        story = new ReturnCase(app);
        caseId = story.open();
        story.walk(caseId, "Task_GiveClearance", "fearsReturn", "yes");
    }

    @Test
    void waitsForItsDateInsteadOfAskingAgain() {
        hold(12);

        assertThat(keys()).containsExactly("Wait_HoldReviewed");
        clock.forward(Duration.ofDays(11));
        clocks.expireDue();
        assertThat(keys()).containsExactly("Wait_HoldReviewed");
        clock.forward(Duration.ofDays(2));
        clocks.expireDue();
        assertThat(keys()).containsExactly("Task_GiveClearance");
    }

    @Test
    void opensTheReviewAtOnceWhenTheHoldIsOver() {
        hold(12);

        story.complete(caseId, "Wait_HoldReviewed");

        assertThat(keys()).containsExactly("Task_GiveClearance");
        story.walk(caseId, "Task_TakeApplication");
        assertThat(keys()).containsExactly("Task_TakeApplication");
    }

    @Test
    void refusesAReviewLaterThanTheLimit() {
        assertThatThrownBy(() -> hold(31))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(Refusal.FieldError::messageKey)
                                .containsExactly("refusal.casework.review-too-late"));
    }

    @Test
    void countsFromTheDayWhereTheHoldIsDecided() {
        clock.moveTo(Instant.parse("2026-12-10T16:30:00Z"));

        story.complete(caseId, "Task_GiveClearance", "gate", "hold", "clearanceReviewOn", "2027-01-10");

        assertThat(keys()).containsExactly("Wait_HoldReviewed");
    }

    private List<String> keys() {
        return story.open(caseId).stream().map(Step::key).toList();
    }

    private void hold(int days) {
        LocalDate review = LocalDate.ofInstant(clock.instant().plus(Duration.ofHours(7)), ZoneId.of("Europe/Berlin"))
                .plusDays(days);
        story.complete(caseId, "Task_GiveClearance", "gate", "hold", "clearanceReviewOn", review.toString());
    }
}

package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.deadline.Clocks;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The package after arrival is due from the arrival, not from the day somebody recorded it or asked again. */
@WithApp
class ArrivalClockTests {

    @Autowired
    private ApplicationContext app;

    @Autowired
    private Clocks clocks;

    @Autowired
    private AdjustableClock clock;

    @Test
    void runsFromTheArrivalAndDoesNotBeginAnewAfterTracing() {
        ReturnCase story = new ReturnCase(app);
        CaseId caseId = story.openFor("NGA");
        story.walk(caseId, "Task_AssistTransit");
        clock.forward(Duration.ofDays(4));
        LocalDateTime arrived = LocalDateTime.ofInstant(clock.instant().minus(Duration.ofDays(3)), ZoneOffset.UTC)
                .withSecond(0)
                .withNano(0);

        story.walk(caseId, "Wait_ArrivalConfirmed", "transitEndedAt", arrived.toString());
        Instant there = arrived.atZone(ZoneId.of("Africa/Lagos")).toInstant();
        assertThat(started(story, caseId)).isEqualTo(there);

        story.complete(caseId, "Wait_ArrivalConfirmed", "arrival", "not-arrived");
        clock.forward(Duration.ofDays(2));
        story.complete(caseId, "Task_TraceReturnee");
        assertThat(started(story, caseId)).isEqualTo(there);
    }

    private Instant started(ReturnCase story, CaseId caseId) {
        Step waiting = story.open(caseId, "Wait_ArrivalConfirmed").get(0);
        return clocks.of(waiting.id()).orElseThrow().started();
    }
}

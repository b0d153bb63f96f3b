package org.safeconduct.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.safeconduct.kernel.Vital;
import org.springframework.stereotype.Component;

/** Dates that have come without their clock being heard: more than a minute of them means nobody looks any more. */
@Component
class ClockVitals implements Vital {

    private final ClockRows rows;
    private final Clock clock;

    ClockVitals(ClockRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Sign> signs() {
        Instant now = clock.instant();
        ClockRows.Missed missed = rows.missed(now);
        return List.of(
                Sign.of("safeconduct.clocks.due", missed.count()),
                Sign.of(
                        "safeconduct.clocks.oldest.seconds",
                        Duration.between(missed.first(), now).toSeconds()));
    }
}

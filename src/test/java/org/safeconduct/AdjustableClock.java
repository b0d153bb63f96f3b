package org.safeconduct;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The application's clock in tests: it runs on from half past nine of the coming Tuesday until a test moves it, so that
 * no test depends on the hour or the weekday of its run; put back after each test.
 */
public class AdjustableClock extends Clock {

    private static final Duration TO_TUESDAY = untilTuesday(Clock.systemUTC().instant());

    private final AtomicReference<Duration> ahead = new AtomicReference<>(TO_TUESDAY);

    private static Duration untilTuesday(Instant now) {
        LocalDate tuesday = LocalDate.ofInstant(now, ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        return Duration.between(now, tuesday.atTime(9, 30).toInstant(ZoneOffset.UTC));
    }

    /** Moves time forward by this much; it keeps running. */
    public void forward(Duration duration) {
        ahead.updateAndGet(before -> before.plus(duration));
    }

    /** Makes it this moment now; it keeps running. */
    public void moveTo(Instant moment) {
        ahead.set(Duration.between(Clock.systemUTC().instant(), moment));
    }

    public void reset() {
        ahead.set(TO_TUESDAY);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        AdjustableClock source = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return source.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return source.withZone(other);
            }
        };
    }

    /** Puts the clock back after each test. */
    static class PutBack implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBean(AdjustableClock.class)
                    .reset();
        }
    }
}

package org.safeconduct.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of the demo: real time for everybody but the thread that makes up the past of invented cases. */
@Component
@Primary
@Profile("demo & !test")
class SampleTime extends Clock {

    private final ThreadLocal<Duration> back = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** From now on this thread lives that long ago. */
    void goBack(Duration ago) {
        back.set(ago);
    }

    /** Time goes by for this thread, but never past the present. */
    void pass(Duration duration) {
        Duration left = back.get().minus(duration);
        back.set(left.isNegative() ? Duration.ZERO : left);
    }

    void returnToPresent() {
        back.remove();
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().minus(back.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}

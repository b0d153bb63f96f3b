package org.safeconduct.deadline;

import java.time.Duration;
import org.safeconduct.kernel.Duties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every half minute for clocks whose date has come; tests move time by hand instead. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test")
class ClockTicker {

    private static final Duration PAUSE = Duration.ofSeconds(25);

    private final Clocks clocks;
    private final Duties duties;

    ClockTicker(Clocks clocks, Duties duties) {
        this.clocks = clocks;
        this.duties = duties;
    }

    @Scheduled(initialDelay = 10_000, fixedDelay = 30_000)
    void tick() {
        duties.alone("clocks", PAUSE, clocks::expireDue);
    }
}

package org.safeconduct.deadline;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every half minute for clocks whose date has come; tests move time by hand instead. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test")
class ClockTicker {

    private final Clocks clocks;

    ClockTicker(Clocks clocks) {
        this.clocks = clocks;
    }

    @Scheduled(initialDelay = 10_000, fixedDelay = 30_000)
    void tick() {
        clocks.expireDue();
    }
}

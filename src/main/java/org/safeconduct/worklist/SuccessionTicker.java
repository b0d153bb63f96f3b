package org.safeconduct.worklist;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every minute whether an agency ended; tests do it by hand instead. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test")
class SuccessionTicker {

    private final Successions successions;

    SuccessionTicker(Successions successions) {
        this.successions = successions;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 60_000)
    void tick() {
        successions.carryOver();
    }
}

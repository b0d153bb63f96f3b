package org.safeconduct.worklist;

import java.time.Duration;
import org.safeconduct.kernel.Duties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every minute whether an agency ended; tests do it by hand instead. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test")
class SuccessionTicker {

    private static final Duration PAUSE = Duration.ofSeconds(55);

    private final Successions successions;
    private final Duties duties;

    SuccessionTicker(Successions successions, Duties duties) {
        this.duties = duties;
        this.successions = successions;
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 60_000)
    void tick() {
        duties.alone("successions", PAUSE, successions::carryOver);
    }
}

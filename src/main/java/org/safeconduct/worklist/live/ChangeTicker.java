package org.safeconduct.worklist.live;

import java.time.Duration;
import org.safeconduct.kernel.Duties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Drops changes that every node has long read; tests do it by hand instead. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test")
class ChangeTicker {

    private static final Duration PAUSE = Duration.ofMinutes(9);

    private final Changes changes;
    private final Duties duties;

    ChangeTicker(Changes changes, Duties duties) {
        this.changes = changes;
        this.duties = duties;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 600_000)
    void tick() {
        duties.alone("changes", PAUSE, changes::forgetOld);
    }
}

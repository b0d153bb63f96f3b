package org.safeconduct.casework.draft;

import java.time.Duration;
import org.safeconduct.casework.Drafts;
import org.safeconduct.kernel.Duties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Drops drafts of steps that are long over, on one node at a time; tests do it by hand instead. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test")
class DraftTicker {

    private static final Duration PAUSE = Duration.ofMinutes(50);

    private final Drafts drafts;
    private final Duties duties;

    DraftTicker(Drafts drafts, Duties duties) {
        this.drafts = drafts;
        this.duties = duties;
    }

    @Scheduled(initialDelay = 120_000, fixedDelay = 3_600_000)
    void tick() {
        duties.alone("drafts", PAUSE, drafts::dropLate);
    }
}

package org.safeconduct.worklist.notice;

import java.time.Duration;
import org.safeconduct.kernel.Duties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every minute what the day brings and what is to be mailed; tests do it by hand instead. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test")
class NoticeTicker {

    private static final Duration PAUSE = Duration.ofSeconds(55);

    private final DatedNotices dated;
    private final Mails mails;
    private final Duties duties;

    NoticeTicker(DatedNotices dated, Mails mails, Duties duties) {
        this.duties = duties;
        this.dated = dated;
        this.mails = mails;
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
    void tick() {
        duties.alone("notices", PAUSE, this::tell);
    }

    private void tell() {
        dated.tell();
        mails.deliver();
    }
}

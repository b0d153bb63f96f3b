package org.safeconduct.worklist.notice;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every minute what the day brings and what is to be mailed; tests do it by hand instead. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test")
class NoticeTicker {

    private final DatedNotices dated;
    private final Mails mails;

    NoticeTicker(DatedNotices dated, Mails mails) {
        this.dated = dated;
        this.mails = mails;
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 60_000)
    void tick() {
        dated.tell();
        mails.deliver();
    }
}

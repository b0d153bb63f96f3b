package org.safeconduct.sample;

import java.time.Duration;
import org.safeconduct.casefile.CaseFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** On the first start of a demo makes up its cases, one after the other, while people already look around. */
@Component
@Profile("demo & !test")
class SampleCases {

    private static final Logger LOG = LoggerFactory.getLogger(SampleCases.class);

    private final SampleTales tales;
    private final SampleTime time;
    private final CaseFiles caseFiles;

    SampleCases(SampleTales tales, SampleTime time, CaseFiles caseFiles) {
        this.tales = tales;
        this.time = time;
        this.caseFiles = caseFiles;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (caseFiles.none()) {
            Thread thread = new Thread(this::makeUp, "sample-cases");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void makeUp() {
        for (int number = 0; number < tales.howMany(); number++) {
            tell(number);
        }
        LOG.info("{} invented cases are in place", tales.howMany());
    }

    private void tell(int number) {
        time.goBack(Duration.ofDays(SampleStories.plot(number).daysAgo()));
        try {
            tales.tell(number, time::pass);
        } catch (RuntimeException unfinished) {
            LOG.warn("invented case {} stays where it is: {}", number, unfinished.toString());
        } finally {
            time.returnToPresent();
        }
    }
}

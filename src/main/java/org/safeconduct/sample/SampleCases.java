package org.safeconduct.sample;

import java.time.Duration;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Duties;
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
    private final Duties duties;

    SampleCases(SampleTales tales, SampleTime time, CaseFiles caseFiles, Duties duties) {
        this.duties = duties;
        this.tales = tales;
        this.time = time;
        this.caseFiles = caseFiles;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (caseFiles.none()) {
            Thread thread = new Thread(this::begin, "sample-cases");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Nodes that start together make them up once. */
    private void begin() {
        duties.alone("sample-cases", Duration.ZERO, this::makeUp);
    }

    private void makeUp() {
        if (!caseFiles.none()) {
            return;
        }
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

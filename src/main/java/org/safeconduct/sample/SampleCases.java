package org.safeconduct.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.sample.SampleCast.Somebody;
import org.safeconduct.sample.SampleStories.Plot;
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
    private static final Desk COUNSELLOR = new Desk("return-counsellor");
    private static final int PRACTICE_EVERY = 8;
    private static final int FAMILY_EVERY = 5;

    private final SampleWalk walk;
    private final SampleTime time;
    private final CaseFiles caseFiles;
    private final Agencies agencies;
    private final StaffRegister staff;

    SampleCases(SampleWalk walk, SampleTime time, CaseFiles caseFiles, Agencies agencies, StaffRegister staff) {
        this.walk = walk;
        this.time = time;
        this.caseFiles = caseFiles;
        this.agencies = agencies;
        this.staff = staff;
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
        List<Actor> counsellors = counsellors();
        List<Somebody> cast = SampleCast.everybody();
        for (int i = 0; i < cast.size(); i++) {
            Actor counsellor = counsellors.get(i % counsellors.size()).inPractice(i % PRACTICE_EVERY == 7);
            tell(counsellor, cast, i);
        }
        LOG.info("{} invented cases are in place", cast.size());
    }

    private void tell(Actor counsellor, List<Somebody> cast, int number) {
        Plot plot = SampleStories.plot(number);
        time.goBack(Duration.ofDays(plot.daysAgo()));
        try {
            Somebody somebody = cast.get(number);
            Map<String, JsonNode> words = somebody.words(number);
            boolean family = number % FAMILY_EVERY == 2;
            if (family) {
                words.put("familyMembers", somebody.family(cast.get((number + 16) % cast.size())));
            }
            CaseId caseId = walk.open(counsellor, "voluntary-return", words);
            walk.walk(
                    counsellor,
                    caseId,
                    new SampleWalk.Story(said(plot, family), step -> step.key().equals(plot.stop()), time::pass));
        } catch (RuntimeException unfinished) {
            LOG.warn("invented case {} stays where it is: {}", number, unfinished.toString());
        } finally {
            time.returnToPresent();
        }
    }

    private List<Actor> counsellors() {
        return agencies.all().stream()
                .flatMap(agency -> staff.of(agency.code()).stream())
                .filter(actor -> actor.worksAt(COUNSELLOR))
                .toList();
    }

    private static Map<String, JsonNode> said(Plot plot, boolean family) {
        Map<String, JsonNode> said = new HashMap<>();
        said.put("childrenConcerned", JsonNodeFactory.instance.textNode(family ? "yes" : "no"));
        plot.said().forEach((field, word) -> said.put(field, JsonNodeFactory.instance.textNode(word)));
        return said;
    }
}

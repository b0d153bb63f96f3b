package org.safeconduct.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.casework.voluntaryreturn.EarlyEnds;
import org.safeconduct.casework.voluntaryreturn.VoluntaryReturn;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.sample.SampleCast.Somebody;
import org.safeconduct.sample.SampleStories.Plot;
import org.safeconduct.sample.SampleStories.Turn;
import org.springframework.stereotype.Component;

/** Tells one invented case from its opening to where it stands today: who comes, who counsels, what happens. */
@Component
class SampleTales {

    private static final Desk COUNSELLOR = new Desk("return-counsellor");
    private static final int PRACTICE_EVERY = 8;
    private static final int SPOUSE_AFTER = 16;

    private final SampleWalk walk;
    private final EarlyEnds earlyEnds;
    private final CaseFiles caseFiles;
    private final List<Actor> counsellors;
    private final List<Somebody> cast = SampleCast.everybody();

    SampleTales(SampleWalk walk, EarlyEnds earlyEnds, CaseFiles caseFiles, Agencies agencies, StaffRegister staff) {
        this.walk = walk;
        this.earlyEnds = earlyEnds;
        this.caseFiles = caseFiles;
        this.counsellors = agencies.all().stream()
                .flatMap(agency -> staff.of(agency.code()).stream())
                .filter(actor -> actor.worksAt(COUNSELLOR))
                .toList();
    }

    int howMany() {
        return cast.size();
    }

    /** Whether the case with this number is one to practise on. */
    static boolean forPractice(int number) {
        return number % PRACTICE_EVERY == PRACTICE_EVERY - 1;
    }

    /** @param pass lets time go by */
    CaseId tell(int number, Consumer<Duration> pass) {
        Plot plot = SampleStories.plot(number);
        Actor counsellor = counsellors.get(number % counsellors.size()).inPractice(forPractice(number));
        Map<String, JsonNode> words = cast.get(number).words(number);
        boolean family = plot.ofFamily(number);
        if (family) {
            words.put("familyMembers", cast.get(number).family(cast.get((number + SPOUSE_AFTER) % cast.size())));
        }
        CaseId caseId = walk.open(counsellor, VoluntaryReturn.PROCEDURE, words);
        Map<String, JsonNode> said = said(plot, family);
        Turn turn = plot.turn();
        if (turn != null) {
            walk.walk(counsellor, caseId, story(said, step -> step.key().equals(turn.at()), pass));
            earlyEnds.end(counsellor, caseId, ending(caseId, turn));
        }
        walk.walk(counsellor, caseId, story(said, step -> plot.stops().contains(step.key()), pass));
        return caseId;
    }

    private EarlyEnds.Ending ending(CaseId caseId, Turn turn) {
        Member member = caseFiles.members(caseId).stream()
                .filter(one -> one.principal() != turn.spouse())
                .findFirst()
                .orElseThrow();
        return new EarlyEnds.Ending(member.person(), turn.cause(), "");
    }

    private static SampleWalk.Story story(Map<String, JsonNode> said, Predicate<Step> stop, Consumer<Duration> pass) {
        return new SampleWalk.Story(said, stop, pass);
    }

    private static Map<String, JsonNode> said(Plot plot, boolean family) {
        Map<String, JsonNode> said = new HashMap<>();
        said.put("childrenConcerned", JsonNodeFactory.instance.textNode(family ? "yes" : "no"));
        plot.said().forEach((field, word) -> said.put(field, JsonNodeFactory.instance.textNode(word)));
        return said;
    }
}

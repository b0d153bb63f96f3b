package org.safeconduct.casework.voluntaryreturn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.Member;
import org.safeconduct.casefile.NewEntry;
import org.safeconduct.casework.Acts;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.procedure.Procedures;
import org.springframework.stereotype.Service;

/**
 * Front door for what may end a return at any hour: a person withdraws, to anyone and without a reason; a death, a
 * disappearance, a claim to protection. Where others of the family still travel, only that person's way ends.
 */
@Service
public class EarlyEnds {

    private final CaseFiles caseFiles;
    private final Members members;
    private final Procedures procedures;
    private final Departure departure;
    private final Acts acts;

    EarlyEnds(CaseFiles caseFiles, Members members, Procedures procedures, Departure departure, Acts acts) {
        this.caseFiles = caseFiles;
        this.members = members;
        this.procedures = procedures;
        this.departure = departure;
        this.acts = acts;
    }

    /** What ended a person's way; the words are those of the model. */
    public enum Cause {
        WITHDRAWN,
        DIED,
        ABSCONDED,
        PROTECTION;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** What the case is told when only one member goes this way; whoever stays is cared for. */
        String memberWord() {
            return this == WITHDRAWN ? STAYS : word();
        }

        static final String STAYS = "stays";
    }

    /** @param said what the person wanted to have written down; may be empty */
    public record Ending(PersonId person, Cause cause, String said) {}

    /**
     * Takes one person out of the return. A withdrawal is recorded by anybody who may know of the case, whatever else
     * they may write; it is refused after departure only. Refuses a closed case, a person who is not of the case, and
     * one who is out already. Never refuses for want of a reason.
     */
    public void end(Actor actor, CaseId caseId, Ending ending) {
        acts.whole(() -> {
            caseFiles.head(actor, caseId);
            CaseHead head = caseFiles.lock(caseId);
            if (!head.open()) {
                throw Refusal.conflict("refusal.casework.case-closed");
            }
            requireTravelling(caseId, ending.person());
            file(actor, caseId, ending);
            tellProcedure(caseId, ending.person(), ending.cause());
            return ending;
        });
    }

    /** What this actor may record of a person now; a withdrawal always, until the journey has begun. */
    public List<Cause> open(Actor actor, CaseId caseId) {
        Ruling ruling = caseFiles.ruling(actor, caseId);
        return Stream.of(Cause.values())
                .filter(cause -> cause == Cause.WITHDRAWN ? !departure.over(caseId) : fills(ruling, compartment(cause)))
                .toList();
    }

    /** Whether this actor may write down the person's own words. */
    boolean takesWords(Actor actor, CaseId caseId) {
        return fills(caseFiles.ruling(actor, caseId), Compartment.NOTE);
    }

    private void file(Actor actor, CaseId caseId, Ending ending) {
        if (ending.cause() != Cause.WITHDRAWN) {
            caseFiles.add(actor, caseId, entry(ending));
            return;
        }
        if (departure.over(caseId)) {
            throw Refusal.conflict("refusal.casework.departed");
        }
        if (!ending.said().isBlank() && !takesWords(actor, caseId)) {
            throw Refusal.invalid("said", "refusal.casefile.compartment");
        }
        caseFiles.record(actor, caseId, entry(ending));
    }

    private static boolean fills(Ruling ruling, Compartment compartment) {
        return ruling.write().contains(compartment) || ruling.collect().contains(compartment);
    }

    private void requireTravelling(CaseId caseId, PersonId person) {
        Member member = caseFiles.members(caseId).stream()
                .filter(m -> m.person().equals(person))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (!member.travelling()) {
            throw Refusal.conflict("refusal.casework.member-out");
        }
    }

    private void tellProcedure(CaseId caseId, PersonId person, Cause cause) {
        if (!members.anyAdultTravels(caseId.toString())) {
            procedures.correlate(caseId, VoluntaryReturn.ENDED_EARLY, Map.of("endCause", cause.word()));
        } else {
            procedures.correlate(
                    caseId, VoluntaryReturn.MEMBER_WITHDREW, person, Map.of("memberCause", cause.memberWord()));
        }
    }

    private static NewEntry entry(Ending ending) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Map<Compartment, Map<String, JsonNode>> answers = new LinkedHashMap<>();
        answers.put(
                compartment(ending.cause()),
                Map.of("memberEnd", json.textNode(ending.cause().word())));
        if (!ending.said().isBlank()) {
            answers.put(Compartment.NOTE, Map.of("said", json.textNode(ending.said())));
        }
        return NewEntry.of("early-end", null, ending.person(), answers);
    }

    /** A claim to protection is collected where return staff cannot read it back. */
    private static Compartment compartment(Cause cause) {
        return cause == Cause.PROTECTION ? Compartment.ASYLUM : Compartment.TRAVEL;
    }
}

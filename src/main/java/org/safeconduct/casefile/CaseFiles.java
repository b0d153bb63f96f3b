package org.safeconduct.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.Filing.Act;
import org.safeconduct.casefile.Reading.Reader;
import org.safeconduct.casefile.cover.CaseRows;
import org.safeconduct.casefile.entry.EntryRows;
import org.safeconduct.casefile.entry.Filed.Part;
import org.safeconduct.casefile.entry.Fold;
import org.safeconduct.casefile.entry.Labels;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.TaskId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front door to case files: append-only entries, members, where a member of staff stands to a case. */
@Service
public class CaseFiles {

    private final CaseRows cases;
    private final EntryRows entries;
    private final Members members;
    private final Rulings rulings;
    private final Openings openings;
    private final Filing filing;
    private final Reading reading;

    CaseFiles(
            CaseRows cases,
            EntryRows entries,
            Members members,
            Rulings rulings,
            Openings openings,
            Filing filing,
            Reading reading) {
        this.cases = cases;
        this.entries = entries;
        this.members = members;
        this.rulings = rulings;
        this.openings = openings;
        this.filing = filing;
        this.reading = reading;
    }

    /** Opens a file at the actor's agency, which keeps it; the actor is its caseworker. */
    @Transactional
    public CaseId open(Actor actor, NewCase newCase) {
        return openings.open(actor, newCase);
    }

    /** Gives what an agency that ended keeps to its successor, on file; returns how many cases. */
    @Transactional
    public int succeed(AgencyCode ended, AgencyCode successor) {
        return openings.succeed(ended, successor);
    }

    /** Whether this instance keeps no case at all yet. */
    public boolean none() {
        return cases.none();
    }

    /** Cover of the file; NOT_FOUND when it does not exist for this actor. */
    public CaseHead head(Actor actor, CaseId caseId) {
        return reader(actor, caseId).head();
    }

    /** Cover of the file for the system's own work; only its reference may be shown, to technical support. */
    public CaseHead head(CaseId caseId) {
        return cases.find(caseId).orElseThrow(Refusal::notFound);
    }

    /** Locks the file for the rest of the transaction (after persons, before tasks) and returns its cover. */
    @Transactional
    public CaseHead lock(CaseId caseId) {
        return filing.lock(caseId);
    }

    /** What the actor may do with which compartments now; not known when the case does not exist for them. */
    public Ruling ruling(Actor actor, CaseId caseId) {
        return rulings.of(actor, head(caseId), null);
    }

    /** The same for one task: whoever holds it is assigned, whatever their agency. */
    public Ruling ruling(Actor actor, CaseId caseId, TaskId taskId) {
        return rulings.of(actor, head(caseId), taskId);
    }

    /** What the actor may read in full now, by compartment and by the agency that wrote it. */
    public BiPredicate<Compartment, AgencyCode> readable(Actor actor, CaseId caseId) {
        return reader(actor, caseId)::reads;
    }

    /** Adds an entry; refuses compartments the actor may neither write nor collect, and a closed file. */
    @Transactional
    public EntryId add(Actor actor, CaseId caseId, NewEntry entry) {
        CaseHead head = filing.lock(caseId);
        Ruling ruling = filing.known(actor, head, entry.source());
        Filing.mayFill(ruling, entry.answers().keySet());
        return put(actor, caseId, entry);
    }

    /**
     * Adds what a rule of the procedure lets this actor record whatever their agency may write, such as a withdrawal;
     * refuses whom the case does not exist for, and a closed file.
     */
    @Transactional
    public EntryId record(Actor actor, CaseId caseId, NewEntry entry) {
        filing.known(actor, filing.lock(caseId), null);
        return put(actor, caseId, entry);
    }

    /** Adds an entry of the system itself, such as a decision table's answer. */
    @Transactional
    public EntryId add(CaseId caseId, NewEntry entry) {
        return put(null, caseId, entry);
    }

    /**
     * Latest value of every field, for the system's own work, never to be shown: of the case alone, and where a member
     * is named, that member's own laid over it.
     */
    public Map<String, JsonNode> facts(CaseId caseId, @Nullable PersonId member) {
        return new Fold(entries.all(caseId, compartment -> true)).values(member);
    }

    /** Every answer ever given to a question for one member, for the system's own work. */
    public List<JsonNode> everyAnswer(CaseId caseId, PersonId member, String field) {
        return new Fold(entries.all(caseId, compartment -> true)).every(member, field);
    }

    /** Everything one field ever said in an entry and its corrections, for the system's own work. */
    public List<JsonNode> said(CaseId caseId, EntryId entry, String field) {
        Fold fold = new Fold(entries.all(caseId, compartment -> true));
        return fold.find(entry).stream()
                .flatMap(found -> fold.chain(found).stream())
                .flatMap(link -> link.holding(field))
                .map(part -> part.answers().get(field))
                .toList();
    }

    /** Entries with what the actor may read of them, newest first; the reading is recorded. */
    public List<Entry> timeline(Actor actor, CaseId caseId) {
        return reading.timeline(reader(actor, caseId));
    }

    /** Latest values the actor may read, each with the entry that holds it; the reading is recorded. */
    public List<Entry.Answer> answers(Actor actor, CaseId caseId) {
        return reading.answers(reader(actor, caseId));
    }

    /** The same of a few compartments; only these are opened, and only their reading is recorded. */
    public List<Entry.Answer> answers(Actor actor, CaseId caseId, Set<Compartment> few) {
        return reading.answers(reader(actor, caseId), few);
    }

    /** Latest values of what a step's form shows, other agencies' too; refuses nothing, leaves out what is closed. */
    public List<Entry.Answer> shown(Actor actor, CaseId caseId, List<String> fields) {
        return fields.isEmpty() ? List.of() : reading.shown(reader(actor, caseId), fields);
    }

    /** Members, the principal first; empty when the actor may not read identities. */
    public List<Member> members(Actor actor, CaseId caseId) {
        return reading.identities(reader(actor, caseId)) ? members.of(caseId) : List.of();
    }

    /** Members for the system's own work, the principal first. */
    public List<Member> members(CaseId caseId) {
        return members.of(caseId);
    }

    /** Records what became of one member; the others are not touched. */
    @Transactional
    public void settle(@Nullable Actor actor, CaseId caseId, MemberOutcome outcome) {
        CaseHead head = filing.lockOpen(caseId);
        if (actor != null) {
            filing.acting(actor, head);
        }
        members.require(caseId, outcome.member());
        Part part = new Part(Compartment.IDENTITY, Members.answers(outcome), Set.of(), Map.of());
        filing.put(head, new Act(actor, "member-outcome", null, outcome.member(), null, List.of(part)));
    }

    /** Closes the file with a code; refuses a file that is closed. */
    @Transactional
    public void close(@Nullable Actor actor, CaseId caseId, Closure closure) {
        openings.close(actor, caseId, closure);
    }

    /** Whether this actor may close the file or open it again; refuses NOT_FOUND what does not exist for them. */
    public boolean decides(Actor actor, CaseId caseId) {
        return filing.decides(actor, head(caseId));
    }

    /** Places where work may go on once a closed file is opened again, the beginning first. */
    public List<String> places(Actor actor, CaseId caseId) {
        return openings.places(head(actor, caseId));
    }

    /** Opens a closed file again for a stated reason, to go on at one of its places. */
    @Transactional
    public void reopen(Actor actor, CaseId caseId, String reason, String place) {
        openings.reopen(actor, caseId, reason, place);
    }

    private EntryId put(@Nullable Actor actor, CaseId caseId, NewEntry entry) {
        CaseHead head = filing.lockOpen(caseId);
        if (entry.member() != null) {
            members.require(caseId, entry.member());
        }
        List<Part> parts = entry.answers().entrySet().stream()
                .filter(compartment -> !compartment.getValue().isEmpty())
                .map(compartment -> part(entry, compartment.getKey(), compartment.getValue()))
                .toList();
        return filing.put(head, new Act(actor, entry.kind(), entry.source(), entry.member(), null, parts));
    }

    private static Part part(NewEntry entry, Compartment compartment, Map<String, JsonNode> answers) {
        return new Part(compartment, answers, entry.fixed(), Labels.needed(answers, entry.english()));
    }

    private Reader reader(Actor actor, CaseId caseId) {
        CaseHead head = head(caseId);
        return filing.reader(actor, head, filing.known(actor, head, null));
    }

    /** @param outcome small word; null when only travelling changes */
    public record MemberOutcome(PersonId member, @Nullable String outcome, boolean travelling) {

        public MemberOutcome {
            if (outcome != null && !outcome.matches("[a-z][a-z-]{1,39}")) {
                throw Refusal.invalid("outcome", "refusal.casefile.outcome");
            }
        }
    }

    /** @param reason in words when a person closed it; null when the procedure reached its end */
    public record Closure(String code, @Nullable String reason) {}
}

package org.safeconduct.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Ruling;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.TaskId;
import org.springframework.stereotype.Service;

/** Front door to case files: append-only entries, members, where a member of staff stands to a case. */
@Service
public class CaseFiles {

    /** Opens a file at the actor's agency, which keeps it; the actor is its caseworker. */
    public CaseId open(Actor actor, NewCase newCase) {
        throw new UnsupportedOperationException();
    }

    /** Cover of the file; NOT_FOUND when it does not exist for this actor. */
    public CaseHead head(Actor actor, CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    /** Cover of the file for the system's own work; never to be shown. */
    public CaseHead head(CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    /** Locks the file for the rest of the transaction (after persons, before tasks) and returns its cover. */
    public CaseHead lock(CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    /** What the actor may do with which compartments of this case now; not known when the case does not exist for them. */
    public Ruling ruling(Actor actor, CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    /** The same for one task: whoever holds it is assigned, whatever their agency. */
    public Ruling ruling(Actor actor, CaseId caseId, TaskId taskId) {
        throw new UnsupportedOperationException();
    }

    /** Adds an entry; refuses compartments the actor may neither write nor collect, and a closed file. */
    public EntryId add(Actor actor, CaseId caseId, NewEntry entry) {
        throw new UnsupportedOperationException();
    }

    /** Adds an entry of the system itself, such as a decision table's answer. */
    public EntryId add(CaseId caseId, NewEntry entry) {
        throw new UnsupportedOperationException();
    }

    /**
     * Latest value of every field, for the system's own work; never to be shown as it is.
     *
     * @param member whose own answers are laid over those of the whole case; null for the case alone
     */
    public Map<String, JsonNode> facts(CaseId caseId, @Nullable PersonId member) {
        throw new UnsupportedOperationException();
    }

    /** Entries with what the actor may read of them, newest first; the reading is recorded. */
    public List<Entry> timeline(Actor actor, CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    /** Latest values the actor may read, each with the entry that holds it; the reading is recorded. */
    public List<Entry.Answer> answers(Actor actor, CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    /** Members, the principal first; empty when the actor may not read identities. */
    public List<Member> members(Actor actor, CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    /** Members for the system's own work, the principal first. */
    public List<Member> members(CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    /** Records what became of one member; the others are not touched. */
    public void settle(@Nullable Actor actor, CaseId caseId, MemberOutcome outcome) {
        throw new UnsupportedOperationException();
    }

    /** Closes the file with a code; refuses a file that is closed. */
    public void close(@Nullable Actor actor, CaseId caseId, Closure closure) {
        throw new UnsupportedOperationException();
    }

    /** Opens a closed file again for a stated reason. */
    public void reopen(Actor actor, CaseId caseId, String reason) {
        throw new UnsupportedOperationException();
    }

    /** @param outcome small word; null when only travelling changes */
    public record MemberOutcome(PersonId member, @Nullable String outcome, boolean travelling) {}

    /** @param reason in words when a person closed it; null when the procedure reached its end */
    public record Closure(String code, @Nullable String reason) {}
}

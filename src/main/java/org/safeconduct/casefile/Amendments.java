package org.safeconduct.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;
import org.springframework.stereotype.Service;

/** Mistakes are normal: one reasoned act puts a wrong answer, person or compartment right; nothing is overwritten. */
@Service
public class Amendments {

    /** Puts another value in the place of a wrong one; refuses when somebody already corrected that entry. */
    public EntryId correct(Actor actor, CaseId caseId, Correction correction) {
        throw new UnsupportedOperationException();
    }

    /** Takes text out of a compartment it does not belong to; it vanishes at once for those not entitled to the new one. */
    public void move(Actor actor, CaseId caseId, Move move) {
        throw new UnsupportedOperationException();
    }

    /** Gives an entry to the member it was meant for. */
    public void reassign(Actor actor, CaseId caseId, Reassignment reassignment) {
        throw new UnsupportedOperationException();
    }

    /** @param entry that holds the wrong value */
    public record Correction(EntryId entry, String field, JsonNode value, String reason) {}

    /** @param to the compartment the text belongs to */
    public record Move(EntryId entry, String field, Compartment to, String reason) {}

    /** @param to the member the entry concerns */
    public record Reassignment(EntryId entry, PersonId to, String reason) {}
}

package org.safeconduct.casefile.reason;

import java.util.List;
import java.util.Set;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.ledger.Deed;
import org.safeconduct.ledger.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever supervises reads sensitive parts with a stated reason; until then these look as if nothing were there. */
@Service
class ReadingReasons {

    static final List<String> CODES =
            List.of("case-review", "complaint", "colleague-absent", "decision", "safety-concern");

    private static final int SHORTEST = 20;
    private static final int LONGEST = 1000;

    private final CaseFiles files;
    private final ReasonRows rows;
    private final Ledger ledger;

    ReadingReasons(CaseFiles files, ReasonRows rows, Ledger ledger) {
        this.files = files;
        this.rows = rows;
        this.ledger = ledger;
    }

    /** @param code one of the closed list */
    record Stated(String code, String text) {

        Stated {
            code = code == null ? "" : code;
            text = text == null ? "" : text.strip();
        }
    }

    /** What stating a reason would open; empty for whoever needs none or may not. */
    Set<Compartment> asked(Actor actor, CaseId caseId) {
        return files.ruling(actor, caseId).reasoned();
    }

    /** Records the reason; refuses as absent whoever is not asked for one, and at the field what says too little. */
    @Transactional
    public void state(Actor actor, CaseId caseId, Stated stated) {
        Ruling ruling = files.ruling(actor, caseId);
        if (!ruling.known() || ruling.reasoned().isEmpty()) {
            throw Refusal.notFound();
        }
        if (!CODES.contains(stated.code())) {
            throw Refusal.invalid("code", "refusal.field.missing");
        }
        if (stated.text().length() < SHORTEST || stated.text().length() > LONGEST) {
            throw Refusal.invalid("text", "refusal.casefile.reading-reason", SHORTEST, LONGEST);
        }
        ledger.changed(actor, caseId, Deed.of(Deed.Act.ADMIN, ruling.reasoned(), "reading-reason", stated.code()));
        rows.insert(actor, caseId, stated);
    }
}

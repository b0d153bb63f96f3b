package org.safeconduct.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Records who changed and who read what; holds no names and no content, and nothing in it is ever changed. */
@Service
public class Ledger {

    private final LedgerEvents events;
    private final TransactionTemplate alone;

    Ledger(LedgerEvents events, PlatformTransactionManager transactions) {
        this.events = events;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A change, recorded in the caller's transaction; no actor means the system itself. */
    public void changed(@Nullable Actor actor, @Nullable CaseId caseId, Deed deed) {
        events.add(actor, caseId, deed);
    }

    /**
     * A reading, a refusal or a sign-in, committed in its own transaction before anything is shown; refuses as BUSY
     * what cannot be recorded, so that nothing is shown.
     */
    public void read(Actor actor, @Nullable CaseId caseId, Deed deed) {
        try {
            alone.executeWithoutResult(status -> events.add(actor, caseId, deed));
        } catch (DataAccessException | TransactionException unwritten) {
            throw Refusal.busy();
        }
    }

    /** Who read this case, oldest first; for its supervisor. */
    public List<Reading> readings(CaseId caseId) {
        return events.readings(caseId);
    }
}

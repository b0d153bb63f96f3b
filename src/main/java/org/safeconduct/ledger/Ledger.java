package org.safeconduct.ledger;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.springframework.stereotype.Service;

/** Records who changed and who read what; holds no names and no content. */
@Service
public class Ledger {

    /** A change, recorded in the caller's transaction. */
    public void changed(Actor actor, @Nullable CaseId caseId, String act, Set<Compartment> compartments, String what) {
        throw new UnsupportedOperationException();
    }

    /** A reading, committed in its own transaction before anything is shown; if that fails, nothing is shown. */
    public void read(Actor actor, @Nullable CaseId caseId, String act, Set<Compartment> compartments, String what) {
        throw new UnsupportedOperationException();
    }
}

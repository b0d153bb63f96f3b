package org.safeconduct.casefile;

import java.util.List;
import org.safeconduct.kernel.Actor;
import org.springframework.stereotype.Service;

/** Finds a returning person among one's own cases, and tells reception whether a file may exist elsewhere. */
@Service
public class CaseSearch {

    /** Answer of a duplicate check: no file is opened and nothing of it is told. */
    public enum Duplicate {
        YES,
        NO,
        POSSIBLE
    }

    /** Cases of the actor's agency by reference, name in any order or script, telephone, birth year or document. */
    public List<CaseHead> find(Actor actor, String query) {
        throw new UnsupportedOperationException();
    }

    /** Whether a return file of such a person may exist anywhere in this instance. */
    public Duplicate duplicate(Actor actor, String query) {
        throw new UnsupportedOperationException();
    }
}

package org.safeconduct.worklist.live;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;

/**
 * What an open page shows: the work of some agencies, all of it or in one case. What other agencies do in a case is not
 * its reader's to notice.
 *
 * @param caseId null for a list
 */
record Subject(Set<AgencyCode> agencies, @Nullable CaseId caseId) {

    Subject {
        agencies = Set.copyOf(agencies);
    }

    boolean meets(Changes.Change change) {
        return agencies.contains(change.agency()) && (caseId == null || caseId.equals(change.caseId()));
    }
}

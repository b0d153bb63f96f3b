package org.safeconduct.worklist.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.CaseId;

/**
 * One notice; it leads to the work, where access is decided anew.
 *
 * @param caseId null where it is about no case
 * @param about id of the step, or of the deputyship
 */
public record Notice(UUID id, Kind kind, @Nullable CaseId caseId, UUID about, Instant at, boolean fresh) {

    /** Why somebody is told. */
    public enum Kind {
        NEW_WORK,
        GIVEN,
        TAKEN_OVER,
        FASTER,
        UNDECIDED,
        DUE_TODAY,
        OVERDUE,
        DEPUTY;

        /** Message key of the content-free sentence. */
        public String messageKey() {
            return "worklist.notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

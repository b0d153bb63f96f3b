package org.safeconduct.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a case file; heard inside the same transaction. */
public sealed interface CaseFact {

    CaseId caseId();

    /** @param country country of the person's return, shown in the worklist */
    record CaseOpened(CaseId caseId, String reference, String procedure, CountryCode country, Instant at)
            implements CaseFact {}

    /** @param taskId the work that produced the entry, if any */
    record EntryAdded(
            CaseId caseId,
            EntryId entryId,
            String kind,
            @Nullable TaskId taskId) implements CaseFact {}

    record CaseClosed(CaseId caseId, String closureCode, Instant at) implements CaseFact {}

    record CaseReopened(CaseId caseId, Instant at) implements CaseFact {}
}

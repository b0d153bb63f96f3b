package org.safeconduct.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a case file; heard inside the same transaction. */
public sealed interface CaseFact {

    CaseId caseId();

    /**
     * Published before the first step of the case opens.
     *
     * @param agency the agency that keeps the case; its calendar counts working days
     * @param country country of the person's return, shown in the worklist
     */
    record CaseOpened(
            CaseId caseId, String reference, String procedure, AgencyCode agency, CountryCode country, Instant at)
            implements CaseFact {}

    /** @param taskId the work that produced the entry, if any */
    record EntryAdded(
            CaseId caseId,
            EntryId entryId,
            String kind,
            @Nullable TaskId taskId) implements CaseFact {}

    record CaseClosed(CaseId caseId, String closureCode, Instant at) implements CaseFact {}

    /** Somebody closed the file before its procedure reached an end; what still waits is called off. */
    record ClosedByHand(CaseId caseId) implements CaseFact {}

    /** @param place where the work goes on, as {@link Reentries} offered it */
    record CaseReopened(CaseId caseId, String place, Instant at) implements CaseFact {}

    /** A value on file was put right; what was decided from it must be looked at again. */
    record FieldCorrected(
            CaseId caseId, String field, @Nullable PersonId member) implements CaseFact {}

    /** A text went to the compartment it belongs to; whoever keeps a copy (a draft, an index) moves or drops it. */
    record FieldMoved(CaseId caseId, EntryId entryId, String field, Compartment to) implements CaseFact {}

    /** An entry, and so its values, was meant for another member. */
    record EntryReassigned(CaseId caseId, EntryId entryId, PersonId to) implements CaseFact {}
}

package org.safeconduct.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;

/**
 * One piece of open work, in the clear by design: no names.
 *
 * @param procedure model that holds the step; rootProcedure is the one the case was opened with
 * @param agency null while a supervisor of the home agency decides which agency is competent
 * @param holder null while nobody has claimed it
 * @param due null where no dated limit runs
 * @param family which member of the family the step concerns; null where it concerns all
 * @param priority 1 where the case goes first, else 0; never its cause
 */
public record WorkItem(
        TaskId taskId,
        CaseId caseId,
        String reference,
        String rootProcedure,
        String procedure,
        String deployment,
        String step,
        Step.Kind kind,
        Desk desk,
        AgencyCode homeAgency,
        @Nullable AgencyCode agency,
        @Nullable ActorId holder,
        @Nullable Instant heldSince,
        Instant openedAt,
        @Nullable Instant due,
        CountryCode country,
        @Nullable Place family,
        int priority,
        boolean practice) {

    /** A number among how many, counted as the family stands in the file; never who. */
    public record Place(int number, int of) {}
}

package org.safeconduct.casework.outlook;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;

/** Last days of a case that no step waits for and no clock runs to; shown on the case page, only told. */
public interface DatesAhead {

    /** Only what follows from answers this actor may read, and from where the case stands. */
    List<LastDay> of(Actor actor, CaseId caseId);

    /**
     * A last day.
     *
     * @param text what must be done until then, in the reader's language
     * @param over the day has passed
     */
    record LastDay(String text, LocalDate day, boolean over) {}
}

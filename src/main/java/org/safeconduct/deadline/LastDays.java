package org.safeconduct.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.reference.WorkCalendar;
import org.springframework.stereotype.Service;

/** Limits that end so long before an event: the last day on which an act is still in time. */
@Service
public class LastDays {

    private final Limits limits;
    private final CasePlaces places;

    LastDays(Limits limits, CasePlaces places) {
        this.limits = limits;
        this.places = places;
    }

    /** By the row of the day of asking; empty where that day has no row. Refuses a limit counted in hours or months. */
    public Optional<LocalDate> before(CaseId caseId, String limit, LocalDate event, LocalDate today) {
        return limits.on(limit, today).map(row -> before(places.calendar(caseId, row.side()), row, event));
    }

    private static LocalDate before(WorkCalendar calendar, Limit limit, LocalDate event) {
        return new WorkingDays(calendar).before(event, limit.value(), limit.unit());
    }
}

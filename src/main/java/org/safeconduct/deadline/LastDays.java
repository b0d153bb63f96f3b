package org.safeconduct.deadline;

import java.time.Clock;
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
    private final Clock clock;

    LastDays(Limits limits, CasePlaces places, Clock clock) {
        this.limits = limits;
        this.places = places;
        this.clock = clock;
    }

    /** @param over it has passed in the place whose calendar counts */
    public record LastDay(LocalDate day, boolean over) {}

    /** By the row of today; empty where today has no row. Refuses a limit counted in hours or months. */
    public Optional<LastDay> before(CaseId caseId, String limit, LocalDate event) {
        return limits.on(limit, LocalDate.now(clock))
                .map(row -> before(places.calendar(caseId, row.side()), row, event));
    }

    private LastDay before(WorkCalendar calendar, Limit limit, LocalDate event) {
        LocalDate day = new WorkingDays(calendar).before(event, limit.value(), limit.unit());
        return new LastDay(day, day.isBefore(LocalDate.ofInstant(clock.instant(), calendar.zone())));
    }
}

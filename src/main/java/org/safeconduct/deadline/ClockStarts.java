package org.safeconduct.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.safeconduct.deadline.Clocks.Running;
import org.safeconduct.kernel.ClockFact.ClockStarted;
import org.safeconduct.kernel.ProcedureFact.StepOpened;
import org.safeconduct.kernel.Step;
import org.safeconduct.reference.WorkCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts a clock for every step that names a limit, and writes down the limit as it stands that day. */
@Component
class ClockStarts {

    private final Limits limits;
    private final CasePlaces places;
    private final ClockRows rows;
    private final ApplicationEventPublisher events;

    ClockStarts(Limits limits, CasePlaces places, ClockRows rows, ApplicationEventPublisher events) {
        this.limits = limits;
        this.places = places;
        this.rows = rows;
        this.events = events;
    }

    @EventListener
    void opened(StepOpened fact) {
        Step step = fact.step();
        if (step.limit() == null) {
            return;
        }
        Limit limit = limits.applicable(step.limit(), LocalDate.ofInstant(step.since(), ZoneOffset.UTC));
        Running clock = started(step, limit, places.calendar(step.caseId(), limit.side()));
        rows.add(step.caseId(), clock);
        events.publishEvent(new ClockStarted(step.caseId(), step.id(), clock.limit(), clock.due()));
    }

    private static Running started(Step step, Limit limit, WorkCalendar calendar) {
        Instant start = step.since().truncatedTo(ChronoUnit.MICROS);
        return new Running(
                step.id(),
                limit.id(),
                limit.version(),
                limit.value(),
                limit.unit(),
                start,
                new WorkingDays(calendar).due(start, limit.value(), limit.unit()),
                limit.effect(),
                limit.basis(),
                limit.verified(),
                false);
    }
}

package org.safeconduct.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.safeconduct.deadline.Clocks.Running;
import org.safeconduct.kernel.ClockFact.StepTimed;
import org.safeconduct.kernel.ProcedureFact.StepOpened;
import org.safeconduct.kernel.Step;
import org.safeconduct.reference.WorkCalendar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts a clock for every step that names a limit, writes down the limit as it stands that day, and tells when each
 * step is due.
 */
@Component
class ClockStarts {

    private final Limits limits;
    private final CasePlaces places;
    private final ClockRows rows;
    private final ObjectProvider<Moments> moments;
    private final ApplicationEventPublisher events;

    ClockStarts(
            Limits limits,
            CasePlaces places,
            ClockRows rows,
            ObjectProvider<Moments> moments,
            ApplicationEventPublisher events) {
        this.limits = limits;
        this.places = places;
        this.rows = rows;
        this.moments = moments;
        this.events = events;
    }

    @EventListener
    void opened(StepOpened fact) {
        Step step = fact.step();
        String limit = step.limit();
        events.publishEvent(new StepTimed(step, limit == null ? null : starts(step, limit)));
    }

    private Instant starts(Step step, String named) {
        Limit limit = limits.applicable(named, LocalDate.ofInstant(step.since(), ZoneOffset.UTC));
        Running clock = started(step, limit, places.calendar(step.caseId(), limit.side()));
        rows.add(step.caseId(), clock);
        return clock.due();
    }

    private Running started(Step step, Limit limit, WorkCalendar calendar) {
        Instant start = began(step, limit).truncatedTo(ChronoUnit.MICROS);
        return new Running(
                step.id(),
                limit.id(),
                limit.version(),
                limit.value(),
                limit.unit(),
                start,
                due(step, limit, new Span(start, calendar)),
                limit.effect(),
                limit.basis(),
                limit.verified(),
                false);
    }

    private record Span(Instant start, WorkCalendar calendar) {}

    private Instant began(Step step, Limit limit) {
        return moments.stream()
                .flatMap(known -> known.began(step, limit.clockStart()).stream())
                .filter(moment -> !moment.isAfter(step.since()))
                .findFirst()
                .orElse(step.since());
    }

    /** The end of the limit, or the beginning of the day that an officer set before it. */
    private Instant due(Step step, Limit limit, Span span) {
        Instant end = new WorkingDays(span.calendar()).due(span.start(), limit.value(), limit.unit());
        return moments.stream()
                .flatMap(known -> known.appointed(step).stream())
                .map(day -> day.atStartOfDay(span.calendar().zone()).toInstant())
                .filter(end::isAfter)
                .findFirst()
                .orElse(end);
    }
}

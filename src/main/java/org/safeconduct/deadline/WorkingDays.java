package org.safeconduct.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.safeconduct.reference.WorkCalendar;

/**
 * Counts a limit in the days of a place. The day of the event does not count and the last day counts to its end, by the
 * clocks of the place; hours run through nights, weekends and changes of summer time.
 */
record WorkingDays(WorkCalendar calendar) {

    /** The last second of a limit that began at this moment. */
    Instant due(Instant start, int value, Unit unit) {
        LocalDate day = start.atZone(calendar.zone()).toLocalDate();
        return switch (unit) {
            case HOURS -> start.plus(Duration.ofHours(value));
            case CALENDAR_DAYS -> lastSecond(day.plusDays(value));
            case WORKING_DAYS -> lastSecond(after(day, value));
            case MONTHS -> lastSecond(day.plusMonths(value));
        };
    }

    /** The last of so many working days after a day. */
    LocalDate after(LocalDate day, int count) {
        LocalDate reached = day;
        int counted = 0;
        while (counted < count) {
            reached = reached.plusDays(1);
            counted += calendar.works(reached) ? 1 : 0;
        }
        return reached;
    }

    /** The last day that leaves so many whole days until an event; the day of the event does not count. */
    LocalDate before(LocalDate event, int count, Unit unit) {
        return switch (unit) {
            case CALENDAR_DAYS -> event.minusDays(count);
            case WORKING_DAYS -> workingDaysBefore(event, count);
            case HOURS, MONTHS -> throw new IllegalArgumentException("a last day is counted in days, not in " + unit);
        };
    }

    private LocalDate workingDaysBefore(LocalDate event, int count) {
        LocalDate reached = event;
        int counted = 0;
        while (counted < count) {
            reached = reached.minusDays(1);
            counted += calendar.works(reached) ? 1 : 0;
        }
        return reached;
    }

    private Instant lastSecond(LocalDate day) {
        return day.plusDays(1).atStartOfDay(calendar.zone()).toInstant().minusSeconds(1);
    }
}

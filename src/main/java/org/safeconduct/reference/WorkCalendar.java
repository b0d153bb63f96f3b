package org.safeconduct.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * When people work in a place.
 *
 * @param holidays by day; a moving feast may be {@code estimated} until it is announced
 */
public record WorkCalendar(String id, ZoneId zone, Set<DayOfWeek> weekend, Map<LocalDate, Holiday> holidays) {

    /** A day off, named by language tag. */
    public record Holiday(Map<String, String> names, boolean estimated) {

        public Holiday {
            names = Map.copyOf(names);
        }
    }

    public WorkCalendar {
        weekend = Set.copyOf(weekend);
        holidays = Map.copyOf(holidays);
        if (weekend.size() > 3) {
            throw new IllegalArgumentException("calendar " + id + " leaves no working week");
        }
    }

    public boolean works(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.containsKey(day);
    }

    /** The same place with the weekend one agency keeps. */
    public WorkCalendar withWeekend(Set<DayOfWeek> days) {
        return new WorkCalendar(id, zone, days, holidays);
    }
}

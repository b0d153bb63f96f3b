package org.safeconduct.deadline;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.reference.Calendars;
import org.safeconduct.reference.WorkCalendar;
import org.safeconduct.reference.WorkCalendar.Holiday;

class WorkingDaysTests {

    private static final Set<DayOfWeek> SAT_SUN = Set.of(SATURDAY, SUNDAY);
    private static final Set<DayOfWeek> FRI_SAT = Set.of(FRIDAY, SATURDAY);

    @Test
    void doNotCountTheDayOfTheEventAndCountTheLastDayToItsEnd() {
        WorkingDays berlin = place("Europe/Berlin", SAT_SUN);
        assertThat(due(berlin, "2026-11-23T09:15:00", 3, Unit.WORKING_DAYS)).isEqualTo("2026-11-26T23:59:59");
        assertThat(due(berlin, "2026-11-23T23:59:59", 1, Unit.WORKING_DAYS)).isEqualTo("2026-11-24T23:59:59");
        assertThat(due(berlin, "2026-11-24T00:00:00", 1, Unit.WORKING_DAYS)).isEqualTo("2026-11-25T23:59:59");
    }

    @Test
    void countBackFromAnEventWhoseDayDoesNotCount() {
        WorkingDays paris = place("Europe/Paris", SAT_SUN);
        LocalDate wednesday = LocalDate.parse("2026-11-25");
        assertThat(paris.before(wednesday, 28, Unit.CALENDAR_DAYS)).isEqualTo("2026-10-28");
        assertThat(paris.before(wednesday, 5, Unit.WORKING_DAYS)).isEqualTo("2026-11-18");
        assertThatThrownBy(() -> paris.before(wednesday, 24, Unit.HOURS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void beginOnTheDayOfThePlaceNotOfGreenwich() {
        Instant lateInGreenwich = Instant.parse("2026-11-23T22:30:00Z");
        assertThat(place("Africa/Addis_Ababa", SAT_SUN).due(lateInGreenwich, 1, Unit.WORKING_DAYS))
                .isEqualTo("2026-11-25T20:59:59Z");
        assertThat(place("Africa/Dakar", SAT_SUN).due(lateInGreenwich, 1, Unit.WORKING_DAYS))
                .isEqualTo("2026-11-24T23:59:59Z");
    }

    @Test
    void skipTheWeekendThatIsKeptThere() {
        assertThat(due(place("Europe/Paris", SAT_SUN), "2026-11-19T10:00:00", 2, Unit.WORKING_DAYS))
                .isEqualTo("2026-11-23T23:59:59");
        assertThat(due(place("Africa/Cairo", FRI_SAT), "2026-11-19T10:00:00", 2, Unit.WORKING_DAYS))
                .isEqualTo("2026-11-23T23:59:59");
        assertThat(due(place("Africa/Cairo", FRI_SAT), "2026-11-19T10:00:00", 1, Unit.WORKING_DAYS))
                .isEqualTo("2026-11-22T23:59:59");
        assertThat(due(place("Africa/Cairo", Set.of(THURSDAY, FRIDAY)), "2026-11-18T10:00:00", 1, Unit.WORKING_DAYS))
                .isEqualTo("2026-11-21T23:59:59");
    }

    @Test
    void skipHolidaysAcrossTheTurnOfTheYear() {
        WorkingDays niamey = place("Africa/Niamey", SAT_SUN, "2026-12-18", "2026-12-25", "2027-01-01");
        assertThat(due(niamey, "2026-12-24T08:00:00", 5, Unit.WORKING_DAYS)).isEqualTo("2027-01-04T23:59:59");
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-28T12:00:00,1,CALENDAR_DAYS,2028-02-29T23:59:59",
        "2028-02-29T12:00:00,1,WORKING_DAYS,2028-03-01T23:59:59",
        "2028-01-31T12:00:00,1,MONTHS,2028-02-29T23:59:59",
        "2027-01-31T12:00:00,1,MONTHS,2027-02-28T23:59:59",
        "2027-12-31T12:00:00,12,MONTHS,2028-12-31T23:59:59",
        "2026-12-31T23:00:00,1,CALENDAR_DAYS,2027-01-01T23:59:59"
    })
    void knowLeapDaysMonthEndsAndYearEnds(String start, int value, Unit unit, String due) {
        assertThat(due(place("Europe/Malta", SAT_SUN), start, value, unit)).isEqualTo(due);
    }

    @Test
    void countHoursThroughTheChangeOfSummerTimeBothWays() {
        WorkingDays berlin = place("Europe/Berlin", SAT_SUN);
        assertThat(due(berlin, "2027-03-27T12:00:00", 24, Unit.HOURS)).isEqualTo("2027-03-28T13:00");
        assertThat(due(berlin, "2026-10-24T12:00:00", 24, Unit.HOURS)).isEqualTo("2026-10-25T11:00");
    }

    @Test
    void endADayOfTwentyThreeOrTwentyFiveHoursAtItsOwnMidnight() {
        WorkingDays berlin = place("Europe/Berlin", SAT_SUN);
        assertThat(due(berlin, "2027-03-27T12:00:00", 1, Unit.CALENDAR_DAYS)).isEqualTo("2027-03-28T23:59:59");
        assertThat(due(berlin, "2026-10-24T12:00:00", 1, Unit.CALENDAR_DAYS)).isEqualTo("2026-10-25T23:59:59");
        Instant start = Instant.parse("2026-10-24T10:00:00Z");
        assertThat(berlin.due(start, 1, Unit.CALENDAR_DAYS)).isEqualTo("2026-10-25T22:59:59Z");
    }

    @Test
    void endADayBeforeAMidnightThatDoesNotExist() {
        Instant start = Instant.parse("2026-04-22T10:00:00Z");
        assertThat(place("Africa/Cairo", FRI_SAT).due(start, 1, Unit.CALENDAR_DAYS))
                .isEqualTo("2026-04-23T21:59:59Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEU", "DEU-BY", "MLT", "NER", "NGA", "EGY", "DZA", "ETH", "TUN", "CHE", "MAR"})
    void agreeWithAnOracleThatWalksDayByDay(String id) {
        WorkCalendar calendar = new Calendars(Clock.systemUTC()).calendar(id).orElseThrow();
        DayOracle oracle = new DayOracle(id, calendar.zone().getId());
        WorkingDays days = new WorkingDays(calendar);
        Instant start = Instant.parse("2025-01-01T22:47:11Z");
        for (int step = 0; step < 300; step++) {
            int value = 1 + step % 23;
            assertThat(days.due(start, value, Unit.WORKING_DAYS))
                    .as("%s: %s + %s", id, start, value)
                    .isEqualTo(oracle.lastSecondAfter(start, value));
            start = start.plusSeconds(292_571);
        }
    }

    @Test
    void refuseACalendarWithoutAWorkingWeek() {
        assertThatThrownBy(() -> place("Europe/Berlin", Set.of(DayOfWeek.values())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String due(WorkingDays place, String local, int value, Unit unit) {
        ZoneId zone = place.calendar().zone();
        Instant start = LocalDateTime.parse(local).atZone(zone).toInstant();
        return LocalDateTime.ofInstant(place.due(start, value, unit), zone).toString();
    }

    private static WorkingDays place(String zone, Set<DayOfWeek> weekend, String... holidays) {
        Map<LocalDate, Holiday> days = Stream.of(holidays)
                .map(LocalDate::parse)
                .collect(Collectors.toMap(Function.identity(), day -> new Holiday(Map.of("en", "Holiday"), false)));
        return new WorkingDays(new WorkCalendar(Arrays.toString(holidays), ZoneId.of(zone), weekend, days));
    }
}

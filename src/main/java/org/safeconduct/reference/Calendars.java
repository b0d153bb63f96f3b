package org.safeconduct.reference;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.reference.WorkCalendar.Holiday;
import org.springframework.stereotype.Service;

/** Working calendars: zone, weekend and holidays of a place. */
@Service
public class Calendars {

    private static final String[] COLUMNS = "id,zone,weekend,valid_from,valid_to,source".split(",");
    private static final String[] DAYS = "feast,day,calendars,estimated,source".split(",");
    private static final String[] FEASTS = "feast,en,fr,pt,ar,source".split(",");

    private final Clock clock;
    private final Dated<WorkCalendar> calendars;
    private final Map<String, Map<LocalDate, Holiday>> holidays = new HashMap<>();

    public Calendars(Clock clock) {
        this.clock = clock;
        List<Row> rows = ReferenceFile.read("calendars.csv", COLUMNS);
        rows.forEach(row -> holidays.put(row.text("id"), new HashMap<>()));
        Map<String, Map<String, String>> feasts = new HashMap<>();
        ReferenceFile.read("feasts.csv", FEASTS).forEach(row -> feasts.put(row.text("feast"), row.names()));
        ReferenceFile.read("holidays.csv", DAYS).forEach(row -> addHoliday(row, feasts));
        this.calendars = Dated.of(rows, row -> row.text("id"), this::calendar);
    }

    private void addHoliday(Row row, Map<String, Map<String, String>> feasts) {
        Map<String, String> names = feasts.get(row.text("feast"));
        if (names == null) {
            throw row.refused("no feast " + row.text("feast"));
        }
        LocalDate day = row.read("day", LocalDate::parse);
        Holiday holiday = new Holiday(names, row.read("estimated", Calendars::yes));
        for (Map<LocalDate, Holiday> days : row.list("calendars", this::daysOf)) {
            days.merge(day, holiday, (one, other) -> one.estimated() ? other : one);
        }
    }

    private Map<LocalDate, Holiday> daysOf(String calendar) {
        Map<LocalDate, Holiday> days = holidays.get(calendar);
        if (days == null) {
            throw new IllegalArgumentException("no calendar " + calendar);
        }
        return days;
    }

    private static boolean yes(String text) {
        if (!text.equals("yes") && !text.equals("no")) {
            throw new IllegalArgumentException("yes or no");
        }
        return text.equals("yes");
    }

    private WorkCalendar calendar(Row row) {
        Set<DayOfWeek> weekend = Set.copyOf(row.<DayOfWeek>list("weekend", DayOfWeek::valueOf));
        return new WorkCalendar(row.text("id"), row.read("zone", ZoneId::of), weekend, daysOf(row.text("id")));
    }

    /** The calendar valid today, by its id; empty where there is none. */
    public Optional<WorkCalendar> calendar(String id) {
        return calendars.on(id, LocalDate.now(clock));
    }

    /** The national calendar, or one of Saturdays and Sundays alone where none is loaded. */
    public WorkCalendar of(CountryCode country) {
        return calendar(country.value()).orElseGet(() -> plain(country.value()));
    }

    private static WorkCalendar plain(String id) {
        return new WorkCalendar(id, ZoneOffset.UTC, EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Map.of());
    }
}

package org.safeconduct.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;

/** Counts working days its own way: the old calendar classes, one day after the other, the files read as plain text. */
final class DayOracle {

    private final TimeZone zone;
    private final Set<String> free = new HashSet<>();
    private final boolean fridayIsFree;
    private final SimpleDateFormat iso = new SimpleDateFormat("yyyy-MM-dd");

    DayOracle(String calendar, String zone) {
        this.zone = TimeZone.getTimeZone(zone);
        iso.setTimeZone(this.zone);
        this.fridayIsFree = lines("calendars.csv").stream()
                .anyMatch(line -> line.startsWith(calendar + ",") && line.contains("FRI"));
        for (String line : lines("holidays.csv")) {
            String[] cells = line.split(",");
            if (cells.length > 2 && Arrays.asList(cells[2].split("\\|")).contains(calendar)) {
                free.add(cells[1]);
            }
        }
    }

    Instant lastSecondAfter(Instant start, int count) {
        Calendar day = new GregorianCalendar(zone);
        day.setTime(Date.from(start));
        int left = count;
        while (left > 0) {
            day.add(Calendar.DAY_OF_MONTH, 1);
            if (!isFree(day)) {
                left--;
            }
        }
        day.set(Calendar.HOUR_OF_DAY, 23);
        day.set(Calendar.MINUTE, 59);
        day.set(Calendar.SECOND, 59);
        day.set(Calendar.MILLISECOND, 0);
        return day.toInstant();
    }

    private boolean isFree(Calendar day) {
        int week = day.get(Calendar.DAY_OF_WEEK);
        int secondDayOff = fridayIsFree ? Calendar.FRIDAY : Calendar.SUNDAY;
        return week == Calendar.SATURDAY || week == secondDayOff || free.contains(iso.format(day.getTime()));
    }

    private static List<String> lines(String file) {
        try (InputStream stream = DayOracle.class.getResourceAsStream("/reference/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

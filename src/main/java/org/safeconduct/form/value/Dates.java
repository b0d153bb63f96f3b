package org.safeconduct.form.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.kernel.Refusal;

/** Days and times, year first; 30 February does not exist, and neither does a year before 1900 or after 2100. */
final class Dates {

    private static final int AS_TYPED = 30;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern DAY = Pattern.compile("(\\d{4})([-/.])(\\d{2})\\2(\\d{2})");
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}):(\\d{2})(?::00(?:\\.0+)?)?");

    private Dates() {}

    static LocalDate day(String path, String raw) {
        return dayOf(path, Characters.digits(path, raw, AS_TYPED));
    }

    /** A moment on the clock of the place, to the minute. */
    static LocalDateTime moment(String path, String raw) {
        Matcher typed = MOMENT.matcher(Characters.digits(path, raw, AS_TYPED));
        if (!typed.matches()) {
            throw Refusal.invalid(path, "refusal.form.date-time");
        }
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(3)));
            return dayOf(path, typed.group(1)).atTime(time);
        } catch (DateTimeException e) {
            throw Refusal.invalid(path, "refusal.form.date-time");
        }
    }

    private static LocalDate dayOf(String path, String text) {
        Matcher typed = DAY.matcher(text);
        if (!typed.matches()) {
            throw Refusal.invalid(path, "refusal.form.date");
        }
        int year = Integer.parseInt(typed.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.invalid(path, "refusal.form.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        try {
            return LocalDate.of(year, Integer.parseInt(typed.group(3)), Integer.parseInt(typed.group(4)));
        } catch (DateTimeException e) {
            throw Refusal.invalid(path, "refusal.form.no-such-day");
        }
    }
}

package org.safeconduct.person;

import java.time.LocalDate;
import java.util.Set;

/**
 * A date of birth with how much of it is known; parts that are not known are written as 1.
 *
 * @param date in the Gregorian calendar
 */
public record BirthDate(LocalDate date, Precision precision) {

    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        ESTIMATED
    }

    public BirthDate {
        if (precision == Precision.MONTH) {
            date = date.withDayOfMonth(1);
        }
        if (precision == Precision.YEAR) {
            date = date.withDayOfYear(1);
        }
    }

    public static BirthDate day(LocalDate date) {
        return new BirthDate(date, Precision.DAY);
    }

    public static BirthDate year(int year) {
        return new BirthDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /** An estimate, or the first of January that registers write when they do not know: no evidence of identity. */
    public boolean doubtful() {
        return precision == Precision.ESTIMATED || (precision == Precision.DAY && date.getDayOfYear() == 1);
    }

    /** What may be compared: the year and, if known, the day; nothing of a doubtful date. */
    Set<String> certain() {
        if (doubtful()) {
            return Set.of();
        }
        String year = String.valueOf(date.getYear());
        return precision == Precision.DAY ? Set.of(year, date.toString()) : Set.of(year);
    }
}

package org.safeconduct.deadline;

/** What a limit counts in. */
public enum Unit {
    HOURS,
    CALENDAR_DAYS,
    WORKING_DAYS,
    MONTHS
}

package org.safeconduct.deadline;

import org.safeconduct.reference.Period;
import org.safeconduct.reference.Verified;

/**
 * One dated row of a limit.
 *
 * @param version which row of this id, counted from 1 by date
 * @param side whose calendar counts the days
 * @param clockStart what begins the clock, such as {@code STEP_OPENED} or {@code ARRIVED}
 */
public record Limit(
        String id,
        int version,
        int value,
        Unit unit,
        Side side,
        String clockStart,
        Effect effect,
        String basis,
        Verified verified,
        Period valid) {

    /** HOME: the agency that keeps the case; RETURN: the country of the person's return. */
    public enum Side {
        HOME,
        RETURN
    }

    /** What follows when the limit is over; CONTINUE moves a waiting step on, all others only tell. */
    public enum Effect {
        CONTINUE,
        ESCALATE,
        DEEMED_ACCEPTED,
        DEEMED_DOC_ACCEPTED,
        LAPSE,
        RELEASE,
        RIGHT_TO_COMPLAIN,
        INFORM_ONLY
    }
}

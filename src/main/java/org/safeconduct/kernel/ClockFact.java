package org.safeconduct.kernel;

import java.time.Instant;

/** What a clock of a case did; heard inside the same transaction. */
public sealed interface ClockFact {

    CaseId caseId();

    TaskId taskId();

    /** A dated limit began to run for a step. */
    record ClockStarted(CaseId caseId, TaskId taskId, String limit, Instant due) implements ClockFact {}

    /**
     * The date was reached.
     *
     * @param moves whether the case moves on from a step that waits; else the limit only tells
     */
    record ClockExpired(CaseId caseId, TaskId taskId, String limit, boolean moves) implements ClockFact {}
}

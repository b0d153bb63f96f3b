package org.safeconduct.kernel;

import java.time.Instant;

/** What a clock of a case did; heard inside the same transaction. */
public sealed interface ClockFact {

    CaseId caseId();

    TaskId taskId();

    /** A dated limit began to run for a step. */
    record ClockStarted(CaseId caseId, TaskId taskId, String limit, Instant due) implements ClockFact {}

    /** The date was reached; a step of kind CLOCK now moves on. */
    record ClockExpired(CaseId caseId, TaskId taskId, String limit) implements ClockFact {}
}

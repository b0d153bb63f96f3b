package org.safeconduct.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a clock of a case did; heard inside the same transaction. */
public sealed interface ClockFact {

    CaseId caseId();

    TaskId taskId();

    /**
     * A step has begun; said of each, with the clock of its limit running.
     *
     * @param due the end of the limit; null where none applies
     */
    record StepTimed(Step step, @Nullable Instant due) implements ClockFact {

        @Override
        public CaseId caseId() {
            return step.caseId();
        }

        @Override
        public TaskId taskId() {
            return step.id();
        }
    }

    /**
     * The date was reached.
     *
     * @param moves whether the case moves on from a step that waits; else the limit only tells
     */
    record ClockExpired(CaseId caseId, TaskId taskId, String limit, boolean moves) implements ClockFact {}
}

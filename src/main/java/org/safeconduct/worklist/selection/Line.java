package org.safeconduct.worklist.selection;

import java.util.List;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.TaskId;

/**
 * What became of one piece of work.
 *
 * @param refusal key of the message that says why not; empty where it was done
 */
record Line(TaskId taskId, CaseId caseId, String reference, Hands hands, Outcome outcome, String refusal) {

    /** DONE may still be undone; UNDONE was. */
    enum Outcome {
        DONE,
        REFUSED,
        UNDONE
    }

    /** Who held it before and after; empty while nobody did. */
    record Hands(String before, String after) {}

    Line undone() {
        return new Line(taskId, caseId, reference, hands, Outcome.UNDONE, "");
    }

    /** An act on several pieces of work, as it was carried out. */
    record Done(java.util.UUID id, ActorId actor, Selection.Act act, java.time.Instant at, List<Line> lines) {

        boolean anyToUndo() {
            return lines.stream().anyMatch(line -> line.outcome() == Outcome.DONE);
        }
    }
}

package org.safeconduct.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;

/** A step for the doctor's desk that stands in the worklist of a case and in no model. */
final class SomeStep {

    private SomeStep() {}

    /** Puts it there and gives its id; without an agency nobody has decided yet whose it is. */
    static TaskId in(WorkRows rows, CaseHead head, @Nullable AgencyCode agency, Instant opened) {
        TaskId task = TaskId.random();
        rows.insert(new WorkItem(
                task,
                head.id(),
                head.reference(),
                head.procedure(),
                head.procedure(),
                "deployment",
                "Task_Some",
                Step.Kind.TASK,
                new Desk("doctor"),
                head.agency(),
                agency,
                null,
                null,
                opened,
                null,
                head.country(),
                null,
                0,
                false));
        return task;
    }
}

package org.safeconduct.casework;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.TaskId;

/** Who has the ball. The worklist row alone says so; casework asks through this door so that no arrow points up. */
public interface Holding {

    /** The holder of one piece of work, locking its row until the act is done; empty when it is no longer open. */
    Optional<Ball> lock(TaskId taskId);

    /** Every open piece of work of a case. */
    Map<TaskId, Ball> of(CaseId caseId);

    /** Whether the actor is the holder, or stands in for the holder today. */
    boolean actsFor(Actor actor, ActorId holder);

    /**
     * @param agency null while a supervisor decides which agency is competent
     * @param holder null while nobody has claimed it
     */
    record Ball(
            TaskId taskId,
            @Nullable AgencyCode agency,
            @Nullable ActorId holder,
            Instant since) {}
}

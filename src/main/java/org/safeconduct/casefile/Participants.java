package org.safeconduct.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Relation;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.TaskId;
import org.springframework.stereotype.Service;

/** Who takes part in a case and since when; the relation to a case follows from it. Steps that end take theirs along. */
@Service
public class Participants {

    /** An agency is asked to do a task of this case; its staff may know of the case, not read it. */
    public void offer(CaseId caseId, TaskId task, AgencyCode agency) {
        throw new UnsupportedOperationException();
    }

    /** A member of staff holds a task now; whoever held it before no longer does. */
    public void hold(CaseId caseId, TaskId task, Actor holder) {
        throw new UnsupportedOperationException();
    }

    /** Nobody holds the task any more. */
    public void release(CaseId caseId, TaskId task) {
        throw new UnsupportedOperationException();
    }

    /** Another member of staff of the same agency is the caseworker from now on. */
    public void handOver(Actor actor, CaseId caseId, ActorId caseworker) {
        throw new UnsupportedOperationException();
    }

    /** Everybody who takes or took part, newest first. */
    public List<Participant> of(CaseId caseId) {
        throw new UnsupportedOperationException();
    }

    /** @param actor null when the whole agency takes part */
    public record Participant(
            AgencyCode agency,
            @Nullable ActorId actor,
            Relation relation,
            @Nullable TaskId task,
            Instant since,
            @Nullable Instant until) {}
}

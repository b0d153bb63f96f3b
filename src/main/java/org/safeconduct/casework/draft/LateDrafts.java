package org.safeconduct.casework.draft;

import org.safeconduct.casework.Drafts;
import org.safeconduct.kernel.ProcedureFact;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A step that is over takes nobody's draft along at once: its author still finds it for a while. */
@Component
class LateDrafts {

    private final Drafts drafts;

    LateDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @EventListener
    void on(ProcedureFact.StepDone done) {
        drafts.over(done.taskId().value());
    }

    @EventListener
    void on(ProcedureFact.StepDropped dropped) {
        drafts.over(dropped.taskId().value());
    }
}

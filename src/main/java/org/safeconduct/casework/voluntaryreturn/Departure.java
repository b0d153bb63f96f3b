package org.safeconduct.casework.voluntaryreturn;

import java.util.Set;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.springframework.stereotype.Component;

/** Whether the journey of a case has begun: who departs has been settled, and nobody was turned back since. */
@Component
class Departure {

    private static final Set<String> STEPS_AFTER =
            Set.of("Task_AssistTransit", "Wait_ArrivalConfirmed", "Task_TraceReturnee", "Task_CloseReturnFile");

    private final Procedures procedures;

    Departure(Procedures procedures) {
        this.procedures = procedures;
    }

    boolean over(CaseId caseId) {
        return procedures.standing(caseId).open().stream().map(Step::key).anyMatch(STEPS_AFTER::contains);
    }
}

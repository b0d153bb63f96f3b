package org.safeconduct.casework;

import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.CaseFact;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.ProcedureFact;
import org.safeconduct.procedure.Procedures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps file and procedure in step: the end of one closes the other, a file opened again starts its procedure anew. */
@Component
class Closing {

    private final CaseFiles caseFiles;
    private final Procedures procedures;

    Closing(CaseFiles caseFiles, Procedures procedures) {
        this.caseFiles = caseFiles;
        this.procedures = procedures;
    }

    @EventListener
    void on(ProcedureFact.ProcedureEnded ended) {
        caseFiles.close(null, ended.caseId(), new CaseFiles.Closure(ended.closureCode(), null));
    }

    @EventListener
    void on(CaseFact.ClosedByHand closed) {
        if (procedures.runs(closed.caseId())) {
            procedures.cancel(closed.caseId(), "closed-by-hand");
        }
    }

    @EventListener
    void on(CaseFact.CaseReopened reopened) {
        CaseId caseId = reopened.caseId();
        String procedure = caseFiles.head(caseId).procedure();
        boolean known = procedures.catalogue().stream()
                .anyMatch(offered -> offered.key().equals(procedure));
        if (known && !procedures.runs(caseId)) {
            procedures.open(caseId, procedure, Map.of());
        }
    }
}

package org.safeconduct.casework;

import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.CaseFact;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.ProcedureFact;
import org.safeconduct.kernel.Reentries;
import org.safeconduct.procedure.Procedures;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps file and procedure in step: the end of one closes the other, a file opened again goes on. */
@Component
class Closing {

    private final CaseFiles caseFiles;
    private final Procedures procedures;
    private final List<Reentries> reentries;

    Closing(CaseFiles caseFiles, Procedures procedures, List<Reentries> reentries) {
        this.caseFiles = caseFiles;
        this.procedures = procedures;
        this.reentries = List.copyOf(reentries);
    }

    @EventListener
    void on(ProcedureFact.ProcedureEnded ended) {
        caseFiles.close(null, ended.caseId(), new CaseFiles.Closure(ended.closureCode(), null));
    }

    private void goOn(CaseId caseId, String procedure, String place) {
        reentries.stream()
                .filter(known -> known.procedure().equals(procedure))
                .findFirst()
                .ifPresentOrElse(
                        known -> procedures.openAt(caseId, procedure, known.prepare(caseId, place)),
                        () -> procedures.open(caseId, procedure, Map.of()));
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
            goOn(caseId, procedure, reopened.place());
        }
    }
}

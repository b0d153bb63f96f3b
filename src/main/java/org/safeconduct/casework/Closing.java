package org.safeconduct.casework;

import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.ProcedureFact;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Closes the case file with the code of the end that its procedure reached. */
@Component
class Closing {

    private final CaseFiles caseFiles;

    Closing(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @EventListener
    void on(ProcedureFact.ProcedureEnded ended) {
        caseFiles.close(null, ended.caseId(), new CaseFiles.Closure(ended.closureCode(), null));
    }
}

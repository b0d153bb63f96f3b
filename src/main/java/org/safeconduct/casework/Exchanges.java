package org.safeconduct.casework;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.NewEntry;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.ProcedureAction;
import org.springframework.stereotype.Component;

/** Records that a request goes to another side; an officer sends it and records the answer until hand-offs exist. */
@Component
@ProcedureAction("exchanges")
public class Exchanges {

    private final CaseFiles caseFiles;

    Exchanges(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** Puts on file that a request of this kind was made. */
    public void send(String caseId, String request) {
        caseFiles.add(
                CaseId.of(caseId),
                NewEntry.of(
                        "request",
                        null,
                        null,
                        Map.of(Compartment.REFERENCE, Map.of("request", JsonNodeFactory.instance.textNode(request)))));
    }
}

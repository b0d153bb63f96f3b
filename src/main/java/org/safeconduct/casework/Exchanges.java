package org.safeconduct.casework;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.NewEntry;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.PersonId;
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

    /** Puts on file that a request of this kind was made for the case. */
    public void send(String caseId, String request) {
        caseFiles.add(CaseId.of(caseId), entry(null, request));
    }

    /** Puts on file that a request of this kind was made for one member. */
    public void send(String caseId, String memberId, String request) {
        caseFiles.add(CaseId.of(caseId), entry(PersonId.of(memberId), request));
    }

    private static NewEntry entry(@Nullable PersonId member, String request) {
        return NewEntry.of(
                "request",
                null,
                member,
                Map.of(Compartment.REFERENCE, Map.of("request", JsonNodeFactory.instance.textNode(request))));
    }
}

package org.safeconduct.safeguard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.ProcedureAction;
import org.springframework.stereotype.Service;

/**
 * Consent to pass data on: asked of each adult alone, apart from every service, never presumed. Without it nothing
 * goes to the partner, and the return goes on without a package.
 */
@Service
@ProcedureAction("consents")
public class Consents {

    private static final String GIVEN = "given";

    private final CaseFiles caseFiles;

    Consents(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /**
     * {@code given} when at least one travelling adult consented to data going to the partner; else {@code refused}.
     */
    public String toPartner(String caseId) {
        return consenting(CaseId.of(caseId)).isEmpty() ? "refused" : GIVEN;
    }

    /** The travelling adults whose own data may go to the partner; nobody consents for another adult. */
    public List<PersonId> consenting(CaseId caseId) {
        return caseFiles.members(caseId).stream()
                .filter(Member::travelling)
                .filter(member -> member.adult() || member.principal())
                .map(Member::person)
                .filter(person -> gave(caseFiles.facts(caseId, person)))
                .toList();
    }

    private static boolean gave(Map<String, JsonNode> facts) {
        JsonNode answer = facts.get("dataConsent");
        return answer != null && GIVEN.equals(answer.asText());
    }
}

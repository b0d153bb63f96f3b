package org.safeconduct.casework.decision;

import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.CaseFact;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After a correction, decisions already taken from the corrected facts are taken again and put on file beside. */
@Component
class Reconsideration {

    private static final String DECISION = "decision.";

    private final CaseFiles caseFiles;
    private final Decisions decisions;

    Reconsideration(CaseFiles caseFiles, Decisions decisions) {
        this.caseFiles = caseFiles;
        this.decisions = decisions;
    }

    @EventListener
    void on(CaseFact.FieldCorrected corrected) {
        if (!caseFiles.head(corrected.caseId()).open()) {
            return;
        }
        Map<String, ?> facts = caseFiles.facts(corrected.caseId(), null);
        facts.keySet().stream()
                .filter(field -> field.startsWith(DECISION))
                .map(field -> field.substring(DECISION.length()))
                .toList()
                .forEach(decision -> decisions.take(corrected.caseId().toString(), decision));
    }
}

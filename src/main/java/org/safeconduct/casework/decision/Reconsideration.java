package org.safeconduct.casework.decision;

import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.CaseFact;
import org.safeconduct.kernel.CaseId;
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
        decideAgain(corrected.caseId());
    }

    @EventListener
    void on(CaseFact.EntryReassigned reassigned) {
        decideAgain(reassigned.caseId());
    }

    private void decideAgain(CaseId caseId) {
        if (!caseFiles.head(caseId).open()) {
            return;
        }
        Map<String, ?> facts = caseFiles.facts(caseId, null);
        facts.keySet().stream()
                .filter(field -> field.startsWith(DECISION))
                .map(field -> field.substring(DECISION.length()))
                .toList()
                .forEach(decision -> decisions.take(caseId.toString(), decision));
    }
}

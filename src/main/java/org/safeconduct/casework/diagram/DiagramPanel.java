package org.safeconduct.casework.diagram;

import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Panel;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.procedure.Standing;
import org.springframework.stereotype.Component;

/** The way of the whole case as a picture; each called part links to its own. */
@Component
class DiagramPanel implements Panel {

    private final CaseFiles caseFiles;
    private final Procedures procedures;
    private final DiagramScreen diagrams;

    DiagramPanel(CaseFiles caseFiles, Procedures procedures, DiagramScreen diagrams) {
        this.caseFiles = caseFiles;
        this.procedures = procedures;
        this.diagrams = diagrams;
    }

    @Override
    public String key() {
        return "diagram";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String fragment() {
        return "casework/diagram :: panel";
    }

    @Override
    public Map<String, Object> content(Actor actor, CaseId caseId) {
        CaseHead head = caseFiles.head(actor, caseId);
        Standing standing = procedures.standing(caseId);
        return Map.of(
                "caseId", caseId.toString(),
                "picture", diagrams.picture(head, standing, standing.procedure()),
                "models", diagrams.titles(standing));
    }
}

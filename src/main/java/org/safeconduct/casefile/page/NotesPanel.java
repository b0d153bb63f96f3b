package org.safeconduct.casefile.page;

import java.util.Map;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Panel;
import org.springframework.stereotype.Component;

/** The agency's own notes; whoever may keep none does not see the panel. */
@Component
class NotesPanel implements Panel {

    private final Notes notes;
    private final CaseFiles files;

    NotesPanel(Notes notes, CaseFiles files) {
        this.notes = notes;
        this.files = files;
    }

    @Override
    public String key() {
        return "notes";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String fragment() {
        return "casefile/notes :: panel";
    }

    @Override
    public Map<String, Object> content(Actor actor, CaseId caseId) {
        Ruling ruling = files.ruling(actor, caseId);
        if (!ruling.read().contains(Compartment.NOTE)) {
            return Map.of();
        }
        return Map.of(
                "caseId",
                caseId.toString(),
                "notes",
                notes.of(actor, caseId),
                "writes",
                ruling.write().contains(Compartment.NOTE)
                        && files.head(actor, caseId).open(),
                "longest",
                Notes.LONGEST);
    }
}

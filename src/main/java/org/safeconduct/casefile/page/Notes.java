package org.safeconduct.casefile.page;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.NewEntry;
import org.safeconduct.casefile.page.TimelineRows.Row;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.WritingDirection;
import org.springframework.stereotype.Component;

/** Notes of one agency about a case: nobody else reads them, nothing is ever sent from them. */
@Component
class Notes {

    static final String KIND = "note";
    static final int LONGEST = 4000;

    private static final String FIELD = "_note";

    private final CaseFiles files;
    private final TimelineRows rows;

    Notes(CaseFiles files, TimelineRows rows) {
        this.files = files;
        this.rows = rows;
    }

    EntryId add(Actor actor, CaseId caseId, String text) {
        if (text.isBlank()) {
            throw Refusal.invalid("text", "refusal.field.missing");
        }
        if (text.length() > LONGEST) {
            throw Refusal.invalid("text", "refusal.casefile.too-long", LONGEST);
        }
        if (WritingDirection.turnsIn(text)) {
            throw Refusal.invalid("text", "refusal.form.direction");
        }
        return files.add(
                actor,
                caseId,
                NewEntry.of(KIND, null, null, Map.of(Compartment.NOTE, Map.of(FIELD, TextNode.valueOf(text.strip())))));
    }

    List<Row> of(Actor actor, CaseId caseId) {
        return rows.of(actor, caseId).stream()
                .filter(row -> row.kind().equals(KIND))
                .toList();
    }
}

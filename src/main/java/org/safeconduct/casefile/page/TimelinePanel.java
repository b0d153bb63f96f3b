package org.safeconduct.casefile.page;

import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.page.TimelineRows.Row;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Panel;
import org.springframework.stereotype.Component;

/** Everything that was put on file, newest first; each answer can be put right from here. */
@Component
class TimelinePanel implements Panel {

    private static final int AT_ONCE = 5;

    private final TimelineRows rows;
    private final CaseFiles files;

    TimelinePanel(TimelineRows rows, CaseFiles files) {
        this.rows = rows;
        this.files = files;
    }

    @Override
    public String key() {
        return "timeline";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String fragment() {
        return "casefile/timeline :: panel";
    }

    @Override
    public Map<String, Object> content(Actor actor, CaseId caseId) {
        List<Row> all = rows.of(actor, caseId);
        return Map.of(
                "caseId",
                caseId.toString(),
                "newest",
                all.subList(0, Math.min(AT_ONCE, all.size())),
                "older",
                all.subList(Math.min(AT_ONCE, all.size()), all.size()),
                "decides",
                files.decides(actor, caseId));
    }
}

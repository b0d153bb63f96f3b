package org.safeconduct.worklist.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.worklist.Lists;
import org.safeconduct.worklist.WorkItem;
import org.safeconduct.worklist.notice.Notice;
import org.safeconduct.worklist.notice.Notices;
import org.springframework.stereotype.Component;

/** Notices in the reader's words; procedure, step and reference only where the reader may see the case now. */
@Component
class NoticeLines {

    private static final int FEW = 6;

    private final Notices notices;
    private final Lists lists;
    private final Rows rows;
    private final CaseFiles caseFiles;

    NoticeLines(Notices notices, Lists lists, Rows rows, CaseFiles caseFiles) {
        this.notices = notices;
        this.lists = lists;
        this.rows = rows;
        this.caseFiles = caseFiles;
    }

    /** @param row the step it is about; null where there is none, or the reader may not see its case */
    record Line(
            Notice.Kind kind,
            Instant at,
            boolean fresh,
            @Nullable Row row) {}

    List<Line> of(Actor reader) {
        return notices.of(reader).stream().map(notice -> line(reader, notice)).toList();
    }

    /** The first few nobody has read yet. */
    List<Line> fresh(Actor reader) {
        return notices.of(reader).stream()
                .filter(Notice::fresh)
                .limit(FEW)
                .map(notice -> line(reader, notice))
                .toList();
    }

    private Line line(Actor reader, Notice notice) {
        Row row = notice.caseId() == null
                ? null
                : lists.item(reader, new TaskId(notice.about()))
                        .filter(item -> known(reader, item))
                        .map(item -> rows.row(reader, item))
                        .orElse(null);
        return new Line(notice.kind(), notice.at(), notice.fresh(), row);
    }

    private boolean known(Actor reader, WorkItem item) {
        try {
            return caseFiles.head(reader, item.caseId()).open();
        } catch (Refusal hidden) {
            return false;
        }
    }
}

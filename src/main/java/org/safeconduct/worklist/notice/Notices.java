package org.safeconduct.worklist.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.agency.Agencies;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Bell;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.worklist.notice.Notice.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells members of staff that something waits for them, and never what; told in the transaction of the act. */
@Service
public class Notices implements Bell {

    private final NoticeRows rows;
    private final Agencies agencies;
    private final Clock clock;

    Notices(NoticeRows rows, Agencies agencies, Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Tells somebody about a step. */
    public void tell(ActorId actor, Kind kind, CaseId caseId, TaskId taskId) {
        String once = UUID.randomUUID().toString();
        rows.insert(new NoticeRows.Told(once, actor, kind, caseId.toString(), taskId.value()), clock.instant());
    }

    /** Tells somebody although the act itself is refused. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void tellEvenSo(ActorId actor, Kind kind, CaseId caseId, TaskId taskId) {
        tell(actor, kind, caseId, taskId);
    }

    /** Forgets what was told about a step that is done. */
    public void forget(TaskId taskId) {
        rows.forget(taskId.value());
    }

    /** What still holds, newest first; the last word on each step only. */
    public List<Notice> of(Actor actor) {
        Set<UUID> seen = new HashSet<>();
        return rows.of(actor.id(), actor.practice(), today(actor)).stream()
                .filter(notice -> seen.add(notice.about()))
                .toList();
    }

    /** Marks everything told so far as read. */
    public void readAll(Actor actor) {
        rows.read(actor.id(), clock.instant());
    }

    @Override
    public int waiting(Actor reader) {
        return rows.unread(reader.id(), reader.practice(), today(reader));
    }

    private LocalDate today(Actor actor) {
        return agencies.now(actor.agency()).toLocalDate();
    }
}

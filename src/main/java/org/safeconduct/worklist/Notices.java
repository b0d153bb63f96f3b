package org.safeconduct.worklist;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells members of staff that something waits for them, and never what. */
@Service
public class Notices {

    private static final int SHOWN = 6;

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why somebody is told. */
    public enum Kind {
        NEW_WORK,
        GIVEN,
        TAKEN_OVER,
        UNDECIDED;

        /** Message key of the content-free sentence. */
        public String messageKey() {
            return "worklist.notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One notice; the link leads to the work, where access is decided anew. */
    public record Notice(UUID id, Kind kind, CaseId caseId, TaskId taskId, LocalDateTime at) {}

    void tell(ActorId actor, Kind kind, CaseId caseId, TaskId taskId) {
        jdbc.sql("""
                        insert into notice (notice_id, actor_id, kind, case_id, task_id, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        actor.value(),
                        kind.name(),
                        caseId.toString(),
                        taskId.toString(),
                        now())
                .update();
    }

    /** What the actor has not read yet and still waits, newest first. */
    public List<Notice> unread(Actor actor) {
        return jdbc.sql("""
                        select notice_id, kind, case_id, task_id, created_at from notice
                        where actor_id = ? and read_at is null
                            and exists (select 1 from work_item where work_item.task_id = notice.task_id)
                        order by created_at desc limit
                        """ + SHOWN)
                .param(actor.id().value())
                .query((row, n) -> new Notice(
                        UUID.fromString(row.getString(1)),
                        Kind.valueOf(row.getString(2)),
                        CaseId.of(row.getString(3)),
                        TaskId.of(row.getString(4)),
                        row.getObject(5, LocalDateTime.class)))
                .list();
    }

    /** Marks everything told so far as read. */
    public void readAll(Actor actor) {
        jdbc.sql("update notice set read_at = ? where actor_id = ? and read_at is null")
                .params(now(), actor.id().value())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

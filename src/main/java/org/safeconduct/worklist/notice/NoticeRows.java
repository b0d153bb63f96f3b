package org.safeconduct.worklist.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.worklist.notice.Notice.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of notices; one that no longer holds (the step is done, or somebody else's) is not seen again. */
@Component
class NoticeRows {

    /** Whether a notice still holds; asks for practice and the day. */
    static final String HOLDS = """
            (exists (select 1 from work_item w where w.task_id = n.about and w.practice = :practice
                and (n.kind = 'UNDECIDED' and w.agency = '' or n.kind in ('TAKEN_OVER', 'FASTER')
                    and w.holder <> n.actor_id or n.kind <> 'UNDECIDED' and w.holder = n.actor_id))
            or n.kind = 'DEPUTY'
                and exists (select 1 from deputy d where d.deputy_id = n.about and d.to_day >= :today))
            """;

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param once what makes it one of its kind */
    record Told(String once, ActorId actor, Kind kind, String caseId, UUID about) {}

    void insert(Told told, Instant now) {
        jdbc.sql("""
                        insert into notice (notice_id, once, actor_id, kind, case_id, about, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        told.once(),
                        told.actor().value(),
                        told.kind().name(),
                        told.caseId().isEmpty() ? null : told.caseId(),
                        told.about().toString(),
                        utc(now))
                .update();
    }

    List<Notice> of(ActorId actor, boolean practice, LocalDate today) {
        return jdbc.sql("select * from notice n where n.actor_id = :actor and " + HOLDS
                        + " order by n.created_at desc, n.notice_id limit " + SHOWN)
                .param("actor", actor.value())
                .param("practice", practice ? 1 : 0)
                .param("today", today)
                .query((row, n) -> notice(row))
                .list();
    }

    int unread(ActorId actor, boolean practice, LocalDate today) {
        String fresh = "select count(distinct n.about) from notice n where n.actor_id = :actor and n.read_at is null";
        return jdbc.sql(fresh + " and " + HOLDS)
                .param("actor", actor.value())
                .param("practice", practice ? 1 : 0)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    void read(ActorId actor, Instant now) {
        jdbc.sql("update notice set read_at = ? where actor_id = ? and read_at is null")
                .params(utc(now), actor.value())
                .update();
    }

    void forget(UUID about) {
        jdbc.sql("delete from notice where about = ?").param(about.toString()).update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        String caseId = row.getString("case_id");
        return new Notice(
                UUID.fromString(row.getString("notice_id")),
                Kind.valueOf(row.getString("kind")),
                caseId == null ? null : CaseId.of(caseId),
                UUID.fromString(row.getString("about")),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("read_at") == null);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

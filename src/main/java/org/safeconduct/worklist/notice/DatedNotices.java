package org.safeconduct.worklist.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.worklist.notice.Notice.Kind;
import org.safeconduct.worklist.notice.NoticeRows.Told;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what a day brings: steps due today, steps overdue, deputyships that begin. Each is told once. */
@Component
class DatedNotices {

    private static final int AT_ONCE = 500;

    private static final String STEPS = """
            select concat(:kind, ':', w.task_id, ':', w.holder) as once, w.holder as actor_id, w.case_id as case_id,
                w.task_id as about
            from work_item w where w.holder <> '' and w.due_at >= :from and w.due_at < :until
                and not exists (select 1 from notice n where n.once = concat(:kind, ':', w.task_id, ':', w.holder))
            order by w.due_at limit
            """ + AT_ONCE;

    private static final String DEPUTIES = """
            select concat('DEPUTY:', d.deputy_id) as once, d.stands_in as actor_id, '' as case_id, d.deputy_id as about
            from deputy d where d.from_day <= :today and d.to_day >= :today
                and not exists (select 1 from notice n where n.once = concat('DEPUTY:', d.deputy_id))
            order by d.from_day limit
            """ + AT_ONCE;

    private final JdbcClient jdbc;
    private final NoticeRows rows;
    private final Clock clock;

    DatedNotices(JdbcClient jdbc, NoticeRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    void tell() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        steps(Kind.OVERDUE, today.minusYears(1).atStartOfDay(), NoticeRows.utc(now));
        steps(Kind.DUE_TODAY, NoticeRows.utc(now), today.plusDays(1).atStartOfDay());
        told(jdbc.sql(DEPUTIES).param("today", today), Kind.DEPUTY);
    }

    private void steps(Kind kind, LocalDateTime from, LocalDateTime until) {
        told(jdbc.sql(STEPS).param("kind", kind.name()).param("from", from).param("until", until), kind);
    }

    private void told(JdbcClient.StatementSpec found, Kind kind) {
        List<Told> all = found.query((row, n) -> new Told(
                        row.getString("once"),
                        new ActorId(row.getString("actor_id")),
                        kind,
                        row.getString("case_id"),
                        UUID.fromString(row.getString("about"))))
                .list();
        all.forEach(this::tell);
    }

    private void tell(Told told) {
        try {
            rows.insert(told, clock.instant());
        } catch (DuplicateKeyException toldElsewhere) {
            // Another node of ours was faster; the notice is there.
            return;
        }
    }
}

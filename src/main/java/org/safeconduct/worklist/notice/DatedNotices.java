package org.safeconduct.worklist.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.safeconduct.agency.Agencies;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.worklist.notice.Notice.Kind;
import org.safeconduct.worklist.notice.NoticeRows.Told;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what a day brings where an agency works: steps due, steps overdue, deputyships that begin. Each once. */
@Component
class DatedNotices {

    private static final int AT_ONCE = 500;
    private static final Duration YEAR = Duration.ofDays(365);

    private static final String STEPS = """
            select concat(:kind, ':', w.task_id, ':', w.holder) as once, w.holder as actor_id, w.case_id as case_id,
                w.task_id as about
            from work_item w where w.holder <> '' and w.due_at >= :from and w.due_at < :until
                and (:agency = '' or w.agency = :agency)
                and not exists (select 1 from notice n where n.once = concat(:kind, ':', w.task_id, ':', w.holder))
            order by w.due_at limit
            """ + AT_ONCE;

    private static final String DEPUTIES = """
            select concat('DEPUTY:', d.deputy_id) as once, d.stands_in as actor_id, '' as case_id, d.deputy_id as about
            from deputy d where d.agency = :agency and d.stands_in <> '' and d.from_day <= :today and d.to_day >= :today
                and not exists (select 1 from notice n where n.once = concat('DEPUTY:', d.deputy_id))
            order by d.from_day limit
            """ + AT_ONCE;

    private static final String AT_WORK =
            "select agency from work_item where holder <> '' and agency <> '' union select agency from deputy";

    private final JdbcClient jdbc;
    private final NoticeRows rows;
    private final Agencies agencies;
    private final Clock clock;

    DatedNotices(JdbcClient jdbc, NoticeRows rows, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.agencies = agencies;
        this.clock = clock;
    }

    void tell() {
        Instant now = clock.instant();
        told(steps(Kind.OVERDUE, now.minus(YEAR), now).param("agency", ""), Kind.OVERDUE);
        for (String agency : jdbc.sql(AT_WORK).query(String.class).list()) {
            ZonedDateTime here = agencies.now(new AgencyCode(agency));
            Instant midnight = here.plusDays(1).truncatedTo(ChronoUnit.DAYS).toInstant();
            told(steps(Kind.DUE_TODAY, now, midnight).param("agency", agency), Kind.DUE_TODAY);
            told(jdbc.sql(DEPUTIES).param("agency", agency).param("today", here.toLocalDate()), Kind.DEPUTY);
        }
    }

    private JdbcClient.StatementSpec steps(Kind kind, Instant from, Instant until) {
        return jdbc.sql(STEPS)
                .param("kind", kind.name())
                .param("from", NoticeRows.utc(from))
                .param("until", NoticeRows.utc(until));
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

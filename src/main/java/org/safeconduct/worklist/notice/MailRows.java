package org.safeconduct.worklist.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.safeconduct.kernel.ActorId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is to get a mail and when; what is told in the practice space never leaves the building. */
@Component
class MailRows {

    private static final String WAITS = " n.mailed_at is null and n.read_at is null and " + NoticeRows.HOLDS;

    private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param nextAt no mail before */
    record Choice(boolean wanted, Instant nextAt) {}

    /** Those for whom something waits, be it only where the day ends last; whoever waits longest for a mail first. */
    List<ActorId> waiting(Instant now) {
        return jdbc.sql("select n.actor_id from notice n left join notice_mail m on m.actor_id = n.actor_id where"
                        + WAITS + " and (m.actor_id is null or m.wanted = 1 and m.next_at <= :now)"
                        + " group by n.actor_id, m.next_at order by m.next_at")
                .param("practice", 0)
                .param("today", LocalDate.ofInstant(now, LATEST))
                .param("now", NoticeRows.utc(now))
                .query((row, n) -> new ActorId(row.getString(1)))
                .list();
    }

    /** Since when the longest waiting of all notices waits for its mail. */
    Optional<Instant> oldest(Instant now) {
        return jdbc.sql("select min(n.created_at) from notice n left join notice_mail m"
                        + " on m.actor_id = n.actor_id where" + WAITS + " and (m.actor_id is null or m.wanted = 1)")
                .param("practice", 0)
                .param("today", LocalDate.ofInstant(now, LATEST))
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /** How many steps wait that no mail has counted yet. */
    int steps(ActorId actor, LocalDate today) {
        return jdbc.sql("select count(distinct n.about) from notice n where n.actor_id = :actor and" + WAITS)
                .param("actor", actor.value())
                .param("practice", 0)
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    void counted(ActorId actor, Instant now) {
        jdbc.sql("update notice set mailed_at = ? where actor_id = ? and mailed_at is null")
                .params(NoticeRows.utc(now), actor.value())
                .update();
    }

    Optional<Choice> find(ActorId actor) {
        return choice(actor, "");
    }

    /** The row, locked until the mail is out; made where there was none. */
    Choice lock(ActorId actor, Instant now) {
        return choice(actor, " for update").orElseGet(() -> made(actor, now));
    }

    void next(ActorId actor, Instant nextAt) {
        jdbc.sql("update notice_mail set next_at = ? where actor_id = ?")
                .params(NoticeRows.utc(nextAt), actor.value())
                .update();
    }

    void choose(ActorId actor, boolean wanted) {
        jdbc.sql("update notice_mail set wanted = ? where actor_id = ?")
                .params(wanted ? 1 : 0, actor.value())
                .update();
    }

    private Choice made(ActorId actor, Instant now) {
        try {
            jdbc.sql("insert into notice_mail (actor_id, wanted, next_at) values (?, 1, ?)")
                    .params(actor.value(), NoticeRows.utc(now))
                    .update();
        } catch (DuplicateKeyException madeElsewhere) {
            return choice(actor, " for update").orElseThrow(() -> madeElsewhere);
        }
        return new Choice(true, now);
    }

    private Optional<Choice> choice(ActorId actor, String locked) {
        return jdbc.sql("select wanted, next_at from notice_mail where actor_id = ?" + locked)
                .param(actor.value())
                .query((row, n) -> new Choice(
                        row.getInt(1) == 1,
                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }
}

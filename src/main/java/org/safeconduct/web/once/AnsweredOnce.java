package org.safeconduct.web.once;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.safeconduct.kernel.ActorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys used of late and what was answered; a key counts for its actor alone and for two days. */
@Repository
class AnsweredOnce {

    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient database;
    private final Clock clock;

    AnsweredOnce(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Answered> find(ActorId actor, String key) {
        return database.sql("""
                select request, status, location, body from answered_once
                where actor = :actor and idempotency_key = :key and status > 0
                """)
                .param("actor", actor.value())
                .param("key", key)
                .query(Answered.class)
                .optional();
    }

    /** Takes the key; a second taker waits for the first and then gets a duplicate-key error. */
    void take(ActorId actor, String key, String request) {
        database.sql("delete from answered_once where actor = :actor and taken_at < :before")
                .param("actor", actor.value())
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        database.sql("""
                insert into answered_once (actor, idempotency_key, request, status, taken_at)
                values (:actor, :key, :request, 0, :now)
                """)
                .param("actor", actor.value())
                .param("key", key)
                .param("request", request)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void keep(ActorId actor, String key, Answered answered) {
        database.sql("""
                update answered_once set status = :status, location = :location, body = :body
                where actor = :actor and idempotency_key = :key
                """)
                .param("status", answered.status())
                .param("location", answered.location())
                .param("body", answered.body())
                .param("actor", actor.value())
                .param("key", key)
                .update();
    }
}

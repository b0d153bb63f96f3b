package org.safeconduct.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.deadline.Clocks.Running;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.ClockFact.ClockExpired;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.reference.Verified;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of clocks: each keeps the limit it began with, and leaves its states one way only. */
@Component
class ClockRows {

    private final JdbcClient jdbc;

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseId caseId, Running clock) {
        jdbc.sql("""
                        insert into clock (id, task_id, case_id, limit_id, limit_version, limit_value, limit_unit,
                                           effect, basis, verified, started_at, due_at)
                        values (:id, :task, :case, :limit, :version, :value, :unit,
                                :effect, :basis, :verified, :started, :due)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("task", clock.taskId().toString())
                .param("case", caseId.toString())
                .param("limit", clock.limit())
                .param("version", clock.version())
                .param("value", clock.value())
                .param("unit", clock.unit().name())
                .param("effect", clock.effect().name())
                .param("basis", clock.basis())
                .param("verified", clock.verified().name())
                .param("started", utc(clock.started()))
                .param("due", utc(clock.due()))
                .update();
    }

    void stop(TaskId taskId, Instant now) {
        jdbc.sql("update clock set stopped_at = :now where task_id = :task and stopped_at is null")
                .param("now", utc(now))
                .param("task", taskId.toString())
                .update();
    }

    /** Clocks of steps still open. */
    List<Running> open(Collection<TaskId> tasks) {
        return jdbc.sql("select * from clock where stopped_at is null and task_id in (:tasks)")
                .param("tasks", tasks.stream().map(TaskId::toString).toList())
                .query((row, number) -> running(row))
                .list();
    }

    /** Clocks whose date has come, the longest due first. */
    List<String> due(Instant now) {
        return jdbc.sql("""
                        select id from clock
                        where stopped_at is null and expired_at is null and due_at <= :now
                        order by due_at
                        """).param("now", utc(now)).query(String.class).list();
    }

    /** How many dates have come that nobody acted on yet, and when the first came. */
    Missed missed(Instant now) {
        return jdbc.sql("""
                        select count(*) missed, min(due_at) first_due from clock
                        where stopped_at is null and expired_at is null and due_at <= :now
                        """)
                .param("now", utc(now))
                .query((row, number) -> row.getInt("missed") == 0
                        ? new Missed(0, now)
                        : new Missed(row.getInt("missed"), instant(row, "first_due")))
                .single();
    }

    record Missed(int count, Instant first) {}

    /** Marks one clock as expired; empty if somebody else was faster or the step is done. */
    Optional<ClockExpired> expire(String id, Instant now) {
        int marked = jdbc.sql("""
                        update clock set expired_at = :now
                        where id = :id and stopped_at is null and expired_at is null and due_at <= :now
                        """).param("now", utc(now)).param("id", id).update();
        return marked == 0 ? Optional.empty() : Optional.of(expired(id));
    }

    private ClockExpired expired(String id) {
        return jdbc.sql("select case_id, task_id, limit_id, effect from clock where id = :id")
                .param("id", id)
                .query((row, number) -> new ClockExpired(
                        CaseId.of(row.getString("case_id")),
                        TaskId.of(row.getString("task_id")),
                        row.getString("limit_id"),
                        Limit.Effect.CONTINUE.name().equals(row.getString("effect"))))
                .single();
    }

    private static Running running(ResultSet row) throws SQLException {
        return new Running(
                TaskId.of(row.getString("task_id")),
                row.getString("limit_id"),
                row.getInt("limit_version"),
                row.getInt("limit_value"),
                Unit.valueOf(row.getString("limit_unit")),
                instant(row, "started_at"),
                instant(row, "due_at"),
                Limit.Effect.valueOf(row.getString("effect")),
                row.getString("basis"),
                Verified.valueOf(row.getString("verified")),
                row.getObject("expired_at") != null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}

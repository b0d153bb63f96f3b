package org.safeconduct.worklist.selection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of each selection, kept for some days. */
@Component
class SelectionRows {

    private final JdbcClient jdbc;

    SelectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Line.Done done) {
        jdbc.sql("insert into selection_act (act_id, actor_id, act, done_at) values (?, ?, ?, ?)")
                .params(done.id().toString(), done.actor().value(), done.act().name(), time(done.at()))
                .update();
        for (int place = 0; place < done.lines().size(); place++) {
            insert(done.id(), place, done.lines().get(place));
        }
    }

    private void insert(UUID act, int place, Line line) {
        jdbc.sql("""
                        insert into selection_line (act_id, place, task_id, case_id, reference, held_before, held_after,
                        outcome, refusal) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        act.toString(),
                        place,
                        line.taskId().toString(),
                        line.caseId().toString(),
                        line.reference(),
                        line.hands().before(),
                        line.hands().after(),
                        line.outcome().name(),
                        line.refusal())
                .update();
    }

    void update(UUID act, Line line) {
        jdbc.sql("update selection_line set outcome = ?, refusal = ? where act_id = ? and task_id = ?")
                .params(
                        line.outcome().name(),
                        line.refusal(),
                        act.toString(),
                        line.taskId().toString())
                .update();
    }

    Optional<Line.Done> find(UUID id, ActorId actor) {
        List<Line> lines = jdbc.sql("select * from selection_line where act_id = ? order by place")
                .param(id.toString())
                .query((row, n) -> line(row))
                .list();
        return jdbc.sql("select act, done_at from selection_act where act_id = ? and actor_id = ?")
                .params(id.toString(), actor.value())
                .query((row, n) -> new Line.Done(
                        id,
                        actor,
                        Selection.Act.valueOf(row.getString("act")),
                        row.getObject("done_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        lines))
                .optional();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                TaskId.of(row.getString("task_id")),
                CaseId.of(row.getString("case_id")),
                row.getString("reference"),
                new Line.Hands(row.getString("held_before"), row.getString("held_after")),
                Line.Outcome.valueOf(row.getString("outcome")),
                row.getString("refusal"));
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from selection_line where act_id in (select act_id from selection_act where done_at < ?)")
                .param(time(moment))
                .update();
        jdbc.sql("delete from selection_act where done_at < ?")
                .param(time(moment))
                .update();
    }

    private static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

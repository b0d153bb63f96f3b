package org.safeconduct.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Relation;
import org.safeconduct.casefile.cover.CaseRows;
import org.safeconduct.casefile.cover.WhileLocked;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.ProcedureFact;
import org.safeconduct.kernel.TaskId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who takes part in a case and since when; the relation to a case follows from it. Steps that end take theirs along.
 */
@Service
@Transactional
public class Participants {

    private static final String PARTICIPANTS = "participants";

    private final JdbcClient jdbc;
    private final WhileLocked kept;
    private final Clock clock;

    Participants(JdbcClient jdbc, WhileLocked kept, Clock clock) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.clock = clock;
    }

    /** A step begins: this agency is asked to do it, and whoever leads the case there holds it from the start. */
    public void begin(CaseId caseId, TaskId task, AgencyCode agency, @Nullable ActorId holder) {
        Participant asked = new Participant(agency, null, Relation.NAMED, task, clock.instant(), null);
        if (holder == null) {
            add(caseId, asked);
        } else {
            add(caseId, asked, new Participant(agency, holder, Relation.ASSIGNED, task, asked.since(), null));
        }
    }

    /** An agency is asked to do a task of this case; its staff may know of the case, not read it. */
    public void offer(CaseId caseId, TaskId task, AgencyCode agency) {
        end("task_id = :id and relation = 'NAMED'", task.toString());
        add(caseId, new Participant(agency, null, Relation.NAMED, task, clock.instant(), null));
    }

    /** A member of staff holds a task now; whoever held it before no longer does. */
    public void hold(CaseId caseId, TaskId task, Actor holder) {
        release(task);
        add(caseId, new Participant(holder.agency(), holder.id(), Relation.ASSIGNED, task, clock.instant(), null));
    }

    /** Nobody holds the task any more. */
    public void release(TaskId task) {
        end("task_id = :id and relation = 'ASSIGNED'", task.toString());
    }

    /** Nobody is asked to do the task any more, and nobody holds it. */
    public void leave(CaseId caseId, TaskId task) {
        update("task_id = :id", task.toString());
        kept.<List<Participant>>change(
                caseId,
                PARTICIPANTS,
                present -> present.stream()
                        .filter(participant -> !task.equals(participant.task()))
                        .toList());
    }

    /** Everybody who takes or took part, newest first. */
    @Transactional(readOnly = true)
    public List<Participant> of(CaseId caseId) {
        return jdbc.sql("select * from case_participant where case_id = :caseId order by since desc, id")
                .param("caseId", caseId.toString())
                .query((row, n) -> participant(row))
                .list();
    }

    /** Everybody who takes part now, newest first. */
    @Transactional(readOnly = true)
    public List<Participant> present(CaseId caseId) {
        return kept.read(
                caseId,
                PARTICIPANTS,
                () -> jdbc.sql("""
                select * from case_participant where case_id = :caseId and ended_at is null order by since desc, id
                """)
                        .param("caseId", caseId.toString())
                        .query((row, n) -> participant(row))
                        .list());
    }

    void add(CaseId caseId, Participant... participants) {
        String rows = String.join(", ", Collections.nCopies(participants.length, "(?, ?, ?, ?, ?, ?, ?)"));
        List<Object> values = new ArrayList<>();
        Arrays.stream(participants).forEach(participant -> Collections.addAll(values, row(caseId, participant)));
        jdbc.sql("insert into case_participant (id, case_id, agency, actor, relation, task_id, since) values " + rows)
                .params(values)
                .update();
        kept.changed(PARTICIPANTS);
    }

    private static @Nullable Object[] row(CaseId caseId, Participant participant) {
        return new @Nullable Object[] {
            UUID.randomUUID().toString(),
            caseId.toString(),
            participant.agency().value(),
            Objects.toString(participant.actor(), null),
            participant.relation().name(),
            Objects.toString(participant.task(), null),
            CaseRows.utc(participant.since())
        };
    }

    @EventListener
    void on(ProcedureFact.StepDone done) {
        leave(done.caseId(), done.taskId());
    }

    @EventListener
    void on(ProcedureFact.StepDropped dropped) {
        leave(dropped.caseId(), dropped.taskId());
    }

    private void end(String which, String id) {
        update(which, id);
        kept.changed(PARTICIPANTS);
    }

    private void update(String which, String id) {
        jdbc.sql("update case_participant set ended_at = :now where ended_at is null and " + which)
                .param("now", CaseRows.utc(clock.instant()))
                .param("id", id)
                .update();
    }

    private static Participant participant(ResultSet row) throws SQLException {
        String actor = row.getString("actor");
        String task = row.getString("task_id");
        return new Participant(
                new AgencyCode(row.getString("agency")),
                actor == null ? null : new ActorId(actor),
                Relation.valueOf(row.getString("relation")),
                task == null ? null : TaskId.of(task),
                Objects.requireNonNull(CaseRows.instant(row, "since")),
                CaseRows.instant(row, "ended_at"));
    }

    /** @param actor null when the whole agency takes part */
    public record Participant(
            AgencyCode agency,
            @Nullable ActorId actor,
            Relation relation,
            @Nullable TaskId task,
            Instant since,
            @Nullable Instant until) {}
}

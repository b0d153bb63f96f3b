package org.safeconduct.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.cover.WhileLocked;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.worklist.live.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of open work; absent values are written as '' or the far end of time, so that one index serves each list.
 */
@Component
class WorkRows {

    static final LocalDateTime NEVER = LocalDateTime.of(9999, 12, 31, 0, 0);

    private static final String TASK = "task_id";
    private static final String COLUMNS = """
            task_id, case_id, reference, procedure_key, root_procedure, deployment, step, kind, desk, home_agency,
            agency, holder, held_since, opened_at, due_at, country, priority, practice,
            member_place, member_count
            """;

    private static final String WORK = "work ";

    private final JdbcClient jdbc;
    private final Changes changes;
    private final WorkKinds kinds;
    private final WhileLocked kept;

    WorkRows(JdbcClient jdbc, Changes changes, WorkKinds kinds, WhileLocked kept) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.kinds = kinds;
        this.kept = kept;
    }

    /** New work; that of a case a supervisor has put first goes first, whatever the item says. */
    void insert(WorkItem item) {
        jdbc.sql("insert into work_item (" + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " (select count(*) from first_case where case_id = ?), ?, ?, ?)")
                .params(
                        item.taskId().toString(),
                        item.caseId().toString(),
                        item.reference(),
                        item.procedure(),
                        item.rootProcedure(),
                        item.deployment(),
                        item.step(),
                        item.kind().name(),
                        item.desk().value(),
                        item.homeAgency().value(),
                        text(item.agency()),
                        text(item.holder()),
                        time(item.heldSince()),
                        time(item.openedAt()),
                        item.due() == null ? NEVER : time(item.due()),
                        item.country().value(),
                        item.caseId().toString(),
                        item.practice() ? 1 : 0,
                        item.family() == null ? 0 : item.family().number(),
                        item.family() == null ? 0 : item.family().of())
                .update();
        kinds.add(item);
        changes.shows(item.caseId(), item.homeAgency(), item.agency());
    }

    void delete(CaseId caseId, TaskId taskId) {
        find(caseId, taskId).ifPresent(item -> changes.shows(item.caseId(), item.homeAgency(), item.agency()));
        jdbc.sql("delete from work_item where task_id = ?")
                .param(taskId.toString())
                .update();
        kept.changed(WORK);
    }

    /** The row as whoever holds the lock of its case has read it. */
    Optional<WorkItem> find(CaseId caseId, TaskId taskId) {
        return kept.read(caseId, WORK + taskId, () -> find(taskId));
    }

    Optional<WorkItem> find(TaskId taskId) {
        return jdbc.sql("select " + COLUMNS + " from work_item where task_id = ?")
                .param(taskId.toString())
                .query(WorkRows::item)
                .optional();
    }

    /** The row, locked until the act is done. */
    Optional<WorkItem> lock(TaskId taskId) {
        Optional<WorkItem> row = jdbc.sql("select " + COLUMNS + " from work_item where task_id = ? for update")
                .param(taskId.toString())
                .query(WorkRows::item)
                .optional();
        row.ifPresent(item -> kept.read(item.caseId(), WORK + taskId, () -> row));
        return row;
    }

    List<WorkItem> of(CaseId caseId) {
        return jdbc.sql("select " + COLUMNS + " from work_item where case_id = ? order by opened_at, task_id")
                .param(caseId.toString())
                .query(WorkRows::item)
                .list();
    }

    List<WorkItem> where(Where where, String order, int limit) {
        return where(Where.Parts.of(where), order, limit);
    }

    List<WorkItem> where(Where.Parts parts, String order, int limit) {
        String end = " order by " + order + " limit " + limit;
        return jdbc.sql(parts.each("select " + COLUMNS + " from work_item", end) + (parts.several() ? end : ""))
                .params(parts.values())
                .query(WorkRows::item)
                .list();
    }

    /** How many, counted no further than one more than a list ever names. */
    int count(Where.Parts parts) {
        return counts(List.of(parts)).get(0);
    }

    /** The same of several lists, in one question to the database. */
    List<Integer> counts(List<Where.Parts> lists) {
        String each = IntStream.range(0, lists.size())
                .mapToObj(number -> counted(lists.get(number)) + " list" + number)
                .collect(Collectors.joining(", "));
        return jdbc
                .sql("select " + each)
                .params(lists.stream().flatMap(parts -> parts.values().stream()).toList())
                .query()
                .singleRow()
                .values()
                .stream()
                .map(number -> Math.min(((Number) number).intValue(), Lists.MOST_COUNTED + 1))
                .toList();
    }

    private static String counted(Where.Parts parts) {
        String first = parts.each("select 1 from work_item", " limit " + (Lists.MOST_COUNTED + 1));
        return "(select count(*) from (" + first + ") counted)";
    }

    void hold(TaskId taskId, @Nullable ActorId holder, @Nullable Instant since) {
        jdbc.sql("update work_item set holder = ?, held_since = ? where task_id = ?")
                .params(text(holder), time(since), taskId.toString())
                .update();
        kept.changed(WORK);
        changes.note(TASK, taskId.toString());
    }

    void assign(TaskId taskId, AgencyCode agency) {
        changes.note(TASK, taskId.toString());
        jdbc.sql("update work_item set agency = ?, holder = '', held_since = null where task_id = ?")
                .params(agency.value(), taskId.toString())
                .update();
        kept.changed(WORK);
        changes.note(TASK, taskId.toString());
    }

    /** Nobody's work until somebody decides whose. */
    void leaveOpen(TaskId taskId) {
        changes.note(TASK, taskId.toString());
        jdbc.sql("update work_item set agency = '', holder = '', held_since = null where task_id = ?")
                .param(taskId.toString())
                .update();
        kept.changed(WORK);
    }

    /** Work of the cases one agency kept, from now on of those another keeps. */
    void rehome(AgencyCode ended, AgencyCode successor) {
        changes.note("home_agency", ended.value());
        jdbc.sql("update work_item set home_agency = ? where home_agency = ?")
                .params(successor.value(), ended.value())
                .update();
        kept.changed(WORK);
        changes.note("home_agency", successor.value());
    }

    void prefer(CaseId caseId, int priority) {
        jdbc.sql("update work_item set priority = ? where case_id = ?")
                .params(priority, caseId.toString())
                .update();
        kept.changed(WORK);
        changes.note("case_id", caseId.toString());
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        String agency = row.getString("agency");
        String holder = row.getString("holder");
        LocalDateTime due = row.getObject("due_at", LocalDateTime.class);
        return new WorkItem(
                TaskId.of(row.getString("task_id")),
                CaseId.of(row.getString("case_id")),
                row.getString("reference"),
                row.getString("root_procedure"),
                row.getString("procedure_key"),
                row.getString("deployment"),
                row.getString("step"),
                Step.Kind.valueOf(row.getString("kind")),
                new Desk(row.getString("desk")),
                new AgencyCode(row.getString("home_agency")),
                agency.isEmpty() ? null : new AgencyCode(agency),
                holder.isEmpty() ? null : new ActorId(holder),
                instant(row.getObject("held_since", LocalDateTime.class)),
                row.getObject("opened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                due.equals(NEVER) ? null : due.toInstant(ZoneOffset.UTC),
                new CountryCode(row.getString("country")),
                family(row.getInt("member_place"), row.getInt("member_count")),
                row.getInt("priority"),
                row.getInt("practice") == 1);
    }

    private static WorkItem.@Nullable Place family(int number, int of) {
        return number == 0 ? null : new WorkItem.Place(number, of);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static @Nullable LocalDateTime time(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}

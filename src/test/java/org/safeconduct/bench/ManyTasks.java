package org.safeconduct.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Open tasks by the hundred thousand: in our worklist, and the same ones as the engine keeps them (execution, task,
 * candidate group, fifteen variables). Ids are as scattered as the engine's; the same seed gives the same tasks.
 */
final class ManyTasks {

    static final String AGENCY = "DE-AWO";

    private static final int BATCH = 1_000;
    private static final int VARIABLES = 15;
    private static final List<String> COUNTRIES = List.of(
            "GMB", "NGA", "SEN", "MLI", "GIN", "CIV", "GHA", "TGO", "BEN", "NER", "TCD", "CMR", "SDN", "ETH", "ERI",
            "SOM", "MAR", "TUN", "DZA", "EGY");
    private static final Instant DAY = Instant.parse("2026-12-01T08:00:00Z");

    private final DataSource database;
    private final List<String> agencies;
    private final Model model;

    ManyTasks(DataSource database, List<String> agencies, Model model) {
        this.database = database;
        this.agencies = agencies;
        this.model = model;
    }

    /** The procedure whose steps they are, as it is deployed. */
    record Model(String definition, String deployment, List<String> steps) {

        static Model of(RepositoryService deployed) {
            ProcessDefinition latest = deployed.createProcessDefinitionQuery()
                    .processDefinitionKey("voluntary-return")
                    .latestVersion()
                    .singleResult();
            List<String> steps =
                    deployed.getBpmnModelInstance(latest.getId()).getModelElementsByType(UserTask.class).stream()
                            .map(UserTask::getId)
                            .toList();
            return new Model(latest.getId(), latest.getDeploymentId(), steps);
        }
    }

    /** One of them; what both sides are told. */
    private record Task(UUID id, UUID of, String agency, String home, String holder, Instant due, Random more) {

        String country() {
            return COUNTRIES.get(Math.abs(id.hashCode()) % COUNTRIES.size());
        }
    }

    private Task task(int number) {
        Random random = new Random(20_261_123L * 31 + number);
        UUID id = new UUID(random.nextLong(), random.nextLong());
        UUID of = new UUID(random.nextLong(), random.nextLong());
        String agency = random.nextInt(100) < 15 ? AGENCY : any(random);
        String home = random.nextInt(100) < 80 ? agency : any(random);
        String holder = random.nextInt(100) < 60 ? "" : agency.toLowerCase() + "-" + random.nextInt(40);
        Instant due = DAY.plus(random.nextInt(120 * 24 * 60) - 60 * 24 * 60, ChronoUnit.MINUTES);
        return new Task(id, of, agency, home, holder, due, random);
    }

    private String any(Random random) {
        return agencies.get(random.nextInt(agencies.size()));
    }

    /** Adds what is missing to so many in our worklist and so many in the engine, and says how far it is. */
    void load(int ours, int engines) throws SQLException {
        toWorklist(inWorklist(), ours);
        toEngine(rows("ACT_RU_TASK"), engines);
    }

    int inWorklist() {
        return rows("work_item");
    }

    private int rows(String table) {
        return JdbcClient.create(database)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private void toWorklist(int from, int to) throws SQLException {
        fill(from, to, "worklist", List.of("""
                insert into work_item (task_id, case_id, reference, procedure_key, root_procedure, deployment, step, kind,
                desk, home_agency, agency, holder, held_since, opened_at, due_at, country, priority, practice)
                values (?, ?, ?, 'voluntary-return', 'voluntary-return', ?, ?, ?, 'return-counsellor', ?, ?, ?, null, ?, ?,
                ?, ?, 0)
                """), (statements, task, number) -> {
            PreparedStatement row = statements.get(0);
            row.setString(1, task.id().toString());
            row.setString(2, task.of().toString());
            row.setString(3, "VR-%04X-%04X".formatted(number >>> 16, number & 0xFFFF));
            row.setString(4, model.deployment());
            row.setString(5, model.steps().get(number % model.steps().size()));
            row.setString(6, number % 10 == 0 ? "ANSWER" : "TASK");
            row.setString(7, task.home());
            row.setString(8, task.agency());
            row.setString(9, task.holder());
            row.setObject(10, LocalDateTime.ofInstant(task.due().minus(20, ChronoUnit.DAYS), ZoneOffset.UTC));
            row.setObject(11, LocalDateTime.ofInstant(task.due(), ZoneOffset.UTC));
            row.setString(12, task.country());
            row.setInt(13, number % 10 == 3 ? 1 : 0);
            row.addBatch();
        });
    }

    private void toEngine(int from, int to) throws SQLException {
        fill(from, to, "engine", List.of("""
                insert into ACT_RU_EXECUTION (ID_, REV_, PROC_INST_ID_, PROC_DEF_ID_, ACT_ID_, IS_ACTIVE_, IS_CONCURRENT_,
                IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_, SEQUENCE_COUNTER_)
                values (?, 1, ?, ?, 'Task_Step', 1, 0, 1, 0, 1, 16, 1)
                """, """
                insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_,
                PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_) values (?, 1, ?, ?, ?, 'Step', 'Task_Step', 50, ?,
                ?, 1)
                """, """
                insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) values (?, 1, ?, 'candidate', ?)
                """, """
                insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, TEXT_,
                VAR_SCOPE_, SEQUENCE_COUNTER_, IS_CONCURRENT_LOCAL_) values (?, 1, 'string', ?, ?, ?, ?, ?, ?, 1, 0)
                """), (statements, task, number) -> engine(statements, task));
    }

    private void engine(List<PreparedStatement> statements, Task task) throws SQLException {
        String execution = task.of().toString();
        put(statements.get(0), execution, execution, model.definition());
        PreparedStatement row = statements.get(1);
        row.setTimestamp(5, Timestamp.from(task.due().minus(20, ChronoUnit.DAYS)));
        row.setTimestamp(6, Timestamp.from(task.due()));
        put(row, task.id().toString(), execution, execution, model.definition());
        put(
                statements.get(2),
                UUID.nameUUIDFromBytes(task.id().toString().getBytes()).toString(),
                task.agency(),
                task.id().toString());
        for (int i = 0; i < VARIABLES; i++) {
            String id = new UUID(task.more().nextLong(), task.more().nextLong()).toString();
            String value = i == 0
                    ? task.country().toLowerCase()
                    : "value" + task.more().nextInt(1_000);
            put(
                    statements.get(3),
                    id,
                    "variable" + (char) ('a' + i),
                    execution,
                    execution,
                    model.definition(),
                    value,
                    execution);
        }
    }

    private static void put(PreparedStatement row, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            row.setString(i + 1, values[i]);
        }
        row.addBatch();
    }

    private interface Row {
        void add(List<PreparedStatement> statements, Task task, int number) throws SQLException;
    }

    private void fill(int from, int to, String what, List<String> sql, Row row) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            List<PreparedStatement> statements = new java.util.ArrayList<>();
            for (String one : sql) {
                statements.add(connection.prepareStatement(one));
            }
            for (int number = from; number < to; number++) {
                row.add(statements, task(number), number);
                if ((number + 1) % BATCH == 0 || number + 1 == to) {
                    for (PreparedStatement statement : statements) {
                        statement.executeBatch();
                    }
                    connection.commit();
                }
                if ((number + 1) % 50_000 == 0) {
                    System.out.printf("  %s: %,d tasks%n", what, number + 1);
                }
            }
            for (PreparedStatement statement : statements) {
                statement.close();
            }
        }
    }
}

package org.safeconduct.kill;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * Background work of the engine, given by an engine of the test that does none itself: each job puts one entry on the
 * file of its case, by an action of the product; every other job is a timer.
 */
final class Jobs {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://safeconduct.org/bpmn">
              <bpmn:process id="errand-%1$s" name="Errand" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="Start_Begun" name="Begun"/>
                %2$s
                <bpmn:endEvent id="End_Run" name="Run"/>
                <bpmn:sequenceFlow id="Flow_One" sourceRef="Start_Begun" targetRef="%3$s"/>
                <bpmn:sequenceFlow id="Flow_Last" sourceRef="Activity_Run" targetRef="End_Run"/>
              </bpmn:process>
            </bpmn:definitions>
            """;
    private static final String RUN = """
            <bpmn:serviceTask id="Activity_Run" name="Run" %s
                camunda:expression="${exchanges.send(caseId,'errand')}"/>""";
    private static final String TIMER = """
            <bpmn:intermediateCatchEvent id="Event_Due" name="Due">
              <bpmn:timerEventDefinition id="Timer_Due">
                <bpmn:timeDuration>PT1S</bpmn:timeDuration>
              </bpmn:timerEventDefinition>
            </bpmn:intermediateCatchEvent>
            <bpmn:sequenceFlow id="Flow_Two" sourceRef="Event_Due" targetRef="Activity_Run"/>
            """;

    private final Connection database;
    private final AtomicBoolean enough = new AtomicBoolean();
    private volatile int given;

    Jobs(Connection database) {
        this.database = database;
    }

    /** Gives so many jobs to each case, again and again, until it is closed; the nodes do them meanwhile. */
    Giving give(String url, List<String> cases, int each) {
        return new Giving(CompletableFuture.runAsync(() -> {
            do {
                round(url, cases, each);
            } while (!enough.getAndSet(false));
        }));
    }

    /** Jobs being given in the background. */
    final class Giving implements AutoCloseable {

        private final CompletableFuture<Void> done;

        private Giving(CompletableFuture<Void> done) {
            this.done = done;
        }

        @Override
        public void close() {
            enough.set(true);
            done.join();
        }
    }

    private void round(String url, List<String> cases, int each) {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setJdbcUrl(url).setJdbcUsername("root").setJdbcPassword("").setJdbcDriver("com.mysql.cj.jdbc.Driver");
        settings.setDatabaseSchemaUpdate("false").setHistory("activity").setJobExecutorActivate(false);
        settings.setSkipIsolationLevelCheck(true);
        ProcessEngine engine = settings.buildProcessEngine();
        try {
            String now = MODEL.formatted("now", RUN.formatted("camunda:asyncBefore=\"true\""), "Activity_Run");
            String timed = MODEL.formatted("timed", TIMER + RUN.formatted(""), "Event_Due");
            engine.getRepositoryService()
                    .createDeployment()
                    .name("errands")
                    .enableDuplicateFiltering(true)
                    .addString("bpmn/errand/now.bpmn", now)
                    .addString("bpmn/errand/timed.bpmn", timed)
                    .deploy();
            for (int number = 0; number < each; number++) {
                String key = number % 2 == 0 ? "errand-now" : "errand-timed";
                cases.forEach(one ->
                        engine.getRuntimeService().startProcessInstanceByKey(key, one, Map.of("caseId", (Object) one)));
            }
            given += each;
        } finally {
            engine.close();
        }
    }

    /** How many each case has been given so far. */
    int given() {
        return given;
    }

    /** Jobs that wait or are being done. */
    Set<String> left() throws SQLException {
        return words("select ID_ from ACT_RU_JOB where PROCESS_DEF_KEY_ like 'errand-%'");
    }

    /** Jobs that a node has taken and not finished. */
    Set<String> taken() throws SQLException {
        return words("select ID_ from ACT_RU_JOB where PROCESS_DEF_KEY_ like 'errand-%' and LOCK_OWNER_ is not null");
    }

    /** How many nodes have taken jobs and not finished them. */
    int takers() throws SQLException {
        return words("select LOCK_OWNER_ from ACT_RU_JOB"
                        + " where PROCESS_DEF_KEY_ like 'errand-%' and LOCK_OWNER_ is not null")
                .size();
    }

    /** The cases of those of these jobs that are not done. */
    Set<String> casesLeft(Set<String> jobs) throws SQLException {
        Set<String> cases = words("select concat(j.ID_, ' ', p.BUSINESS_KEY_) from ACT_RU_JOB j"
                + " join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_"
                + " where j.PROCESS_DEF_KEY_ like 'errand-%'");
        return cases.stream()
                .map(line -> line.split(" "))
                .filter(line -> jobs.contains(line[0]))
                .map(line -> line[1])
                .collect(Collectors.toSet());
    }

    /** Transactions that have been open for two seconds and wait for no other. */
    int openTransactions() throws SQLException {
        return words("select trx_id from information_schema.innodb_trx where trx_state = 'RUNNING'"
                        + " and trx_started < now() - interval 2 second")
                .size();
    }

    /** How often more, and how often less, than given the jobs of a case have left their entry. */
    Set<String> strange() throws SQLException {
        return words("select concat(f.id, ' ', count(e.id)) from case_file f left join case_entry e"
                + " on e.case_id = f.id and e.kind = 'request' group by f.id having count(e.id) <> " + given);
    }

    /** Jobs that failed as often as they may, or once. */
    Set<String> failed() throws SQLException {
        return words("select ID_ from ACT_RU_JOB where RETRIES_ < 5");
    }

    private Set<String> words(String sql) throws SQLException {
        Set<String> words = new HashSet<>();
        try (var statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }
}

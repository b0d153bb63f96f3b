package org.safeconduct.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The engine as a team gets it, on the database of the application: with six tasks in a row, two variables each, and
 * with the very procedure that ours runs, whose answers such a team keeps as variables.
 */
final class BareEngine implements AutoCloseable {

    private static final String KEY = "bench";
    private static final String PROCEDURE = "voluntary-return";

    private final ProcessEngine engine;
    private final String procedure;

    /** What the procedure asks of its application, answered from memory. */
    public static final class Family {

        private static final List<String> ONE = List.of("the-only-member");

        public List<String> deciding(String caseId) {
            return ONE;
        }
    }

    /** With the history it ships with, which is more than ours keeps. */
    BareEngine(DataSource database) throws IOException {
        StandaloneProcessEngineConfiguration plain = new StandaloneProcessEngineConfiguration();
        plain.setProcessEngineName("bare");
        plain.setDataSource(database);
        plain.setDatabaseSchemaUpdate("false");
        plain.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        plain.setBeans(Map.of("members", new Family()));
        plain.setIdGenerator(new StrongUuidGenerator());
        plain.setEnforceHistoryTimeToLive(false);
        plain.setJobExecutorActivate(false);
        this.engine = built(plain, JdbcClient.create(database));
        AbstractFlowNodeBuilder<?, ?> model = Bpmn.createExecutableProcess(KEY).startEvent();
        for (String task : List.of("one", "two", "three", "four", "five", "six")) {
            model = model.userTask(task).camundaCandidateGroups(ManyTasks.AGENCY);
        }
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(KEY + ".bpmn", model.endEvent().done())
                .deploy();
        this.procedure = procedure();
    }

    /** Engines on one database must keep the same history, except while nobody looks. */
    private static ProcessEngine built(StandaloneProcessEngineConfiguration plain, JdbcClient jdbc) {
        String level = "update ACT_GE_PROPERTY set VALUE_ = ? where NAME_ = 'historyLevel'";
        String ours = jdbc.sql("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'historyLevel'")
                .query(String.class)
                .single();
        jdbc.sql(level)
                .param(String.valueOf(HistoryLevel.HISTORY_LEVEL_FULL.getId()))
                .update();
        try {
            return plain.buildProcessEngine();
        } finally {
            jdbc.sql(level).param(ours).update();
        }
    }

    /** Under other names, for what ours would find is its own. */
    private String procedure() throws IOException {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        try (Stream<Path> found = Files.list(Path.of("bpmn", PROCEDURE))) {
            List<Path> models =
                    found.filter(path -> path.toString().endsWith(".bpmn")).toList();
            for (Path model : models) {
                deployment.addString(model.getFileName().toString(), renamed(Files.readString(model), models));
            }
        }
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment.deploy().getId())
                .processDefinitionKey("plain-" + PROCEDURE)
                .singleResult()
                .getId();
    }

    private static String renamed(String text, List<Path> models) {
        String renamed = text;
        for (Path model : models) {
            String key = model.getFileName().toString().replace(".bpmn", "");
            renamed = renamed.replace("=\"" + key + "\"", "=\"plain-" + key + "\"");
        }
        return renamed;
    }

    /** Starts the procedure of ours and gives the id of its first task. */
    String startProcedure() {
        String caseId = UUID.randomUUID().toString();
        return task(engine.getRuntimeService()
                .startProcessInstanceById(procedure, caseId, Map.of("caseId", caseId))
                .getId());
    }

    /** Completes it, with what the form asked as variables. */
    void complete(String task, Map<String, Object> answers) {
        engine.getTaskService().complete(task, answers);
    }

    /** Starts one instance and gives the id of its task. */
    String start() {
        Map<String, Object> fifteen = new java.util.HashMap<>();
        IntStream.range(0, 15).forEach(i -> fifteen.put("variable" + i, "value" + i));
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(KEY, fifteen)
                .getId();
        return task(instance);
    }

    private String task(String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    void complete(String task) {
        engine.getTaskService().complete(task, Map.of("decision", "yes", "by", "somebody"));
    }

    @Override
    public void close() {
        engine.close();
    }
}

package org.safeconduct.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;

/** The engine as a team gets it, on the database of the application: six tasks in a row, two variables each. */
final class BareEngine implements AutoCloseable {

    private static final String KEY = "bench";

    private final ProcessEngine engine;

    BareEngine(DataSource database) {
        StandaloneProcessEngineConfiguration plain = new StandaloneProcessEngineConfiguration();
        plain.setProcessEngineName("bare");
        plain.setDataSource(database);
        plain.setDatabaseSchemaUpdate("false");
        plain.setHistory("activity");
        plain.setIdGenerator(new StrongUuidGenerator());
        plain.setEnforceHistoryTimeToLive(false);
        plain.setJobExecutorActivate(false);
        this.engine = plain.buildProcessEngine();
        AbstractFlowNodeBuilder<?, ?> model = Bpmn.createExecutableProcess(KEY).startEvent();
        for (String task : List.of("one", "two", "three", "four", "five", "six")) {
            model = model.userTask(task).camundaCandidateGroups(ManyTasks.AGENCY);
        }
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(KEY + ".bpmn", model.endEvent().done())
                .deploy();
    }

    /** Starts one instance and gives the id of its task. */
    String start() {
        Map<String, Object> fifteen = new java.util.HashMap<>();
        IntStream.range(0, 15).forEach(i -> fifteen.put("variable" + i, "value" + i));
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(KEY, fifteen)
                .getId();
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

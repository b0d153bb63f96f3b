package org.safeconduct.operation.page;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.runtime.Job;
import org.safeconduct.kernel.CaseId;

/** A case with a step in the background that has failed for good, in a model no rule of ours has let in. */
final class BrokenJob implements AutoCloseable {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://safeconduct.org/bpmn">
              <bpmn:process id="mishap" name="Mishap" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="Start_Begun" name="Begun"/>
                <bpmn:serviceTask id="Activity_Strike" name="Strike" camunda:asyncBefore="true"
                    camunda:expression="${mishap.strike(caseId)}"/>
                <bpmn:endEvent id="End_Struck" name="Struck"/>
                <bpmn:sequenceFlow id="Flow_One" sourceRef="Start_Begun" targetRef="Activity_Strike"/>
                <bpmn:sequenceFlow id="Flow_Two" sourceRef="Activity_Strike" targetRef="End_Struck"/>
              </bpmn:process>
            </bpmn:definitions>
            """;
    private static final String ARABIC = "mishap.title=حادث\nmishap.Activity_Strike=ضربة\n";

    private final ProcessEngine engine;
    private final Mishap mishap;
    private final String instance;
    private final String id;

    private BrokenJob(ProcessEngine engine, Mishap mishap, CaseId caseId) {
        this.engine = engine;
        this.mishap = mishap;
        this.instance = engine.getRuntimeService()
                .startProcessInstanceByKey("mishap", caseId.toString(), Map.of("caseId", (Object) caseId.toString()))
                .getId();
        this.id = job().getId();
    }

    /** Nobody but the test works on jobs until it is closed. */
    static BrokenJob of(ProcessEngine engine, Mishap mishap, CaseId caseId) {
        settings(engine).getJobExecutor().shutdown();
        deploy(engine);
        BrokenJob job = new BrokenJob(engine, mishap, caseId);
        mishap.happens(true);
        job.tryNow();
        engine.getManagementService().setJobRetries(job.id, 0);
        return job;
    }

    private static void deploy(ProcessEngine engine) {
        List<Deployer> guarded = settings(engine).getDeployers();
        List<Deployer> unguarded = new ArrayList<>(guarded);
        unguarded.removeIf(guard -> guard.getClass().getName().startsWith("org.safeconduct"));
        settings(engine).getDeploymentCache().setDeployers(unguarded);
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .name("mishap")
                    .enableDuplicateFiltering(true)
                    .addString("bpmn/mishap/mishap.bpmn", MODEL)
                    .addInputStream(
                            "bpmn/mishap/texts_ar.properties",
                            new ByteArrayInputStream(ARABIC.getBytes(StandardCharsets.UTF_8)))
                    .deploy();
        } finally {
            settings(engine).getDeploymentCache().setDeployers(guarded);
        }
    }

    private static ProcessEngineConfigurationImpl settings(ProcessEngine engine) {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    String id() {
        return id;
    }

    int triesLeft() {
        return job().getRetries();
    }

    /** What the engine does in the background, now; a failure is the job's own. */
    void tryNow() {
        try {
            engine.getManagementService().executeJob(id);
        } catch (ProcessEngineException struck) {
            // recorded by the engine, as in the background
        }
    }

    boolean done() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                == 0;
    }

    private Job job() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    @Override
    public void close() {
        mishap.happens(false);
        if (!done()) {
            engine.getRuntimeService().deleteProcessInstance(instance, "test");
        }
        settings(engine).getJobExecutor().start();
    }
}

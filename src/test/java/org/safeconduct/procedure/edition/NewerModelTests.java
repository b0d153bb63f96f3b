package org.safeconduct.procedure.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.procedure.TrialEngine;
import org.safeconduct.procedure.WithEngine;
import org.springframework.context.ApplicationContext;

/** A node meets a model of a newer build, whose next step asks for an action that only the newer build has. */
@WithEngine
class NewerModelTests {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://safeconduct.org/bpmn">
              <bpmn:process id="newer" name="Newer" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="Start_Begun" name="Begun"/>
                <bpmn:userTask id="Task_Known" name="Known" camunda:candidateGroups="return-counsellor"/>
                <bpmn:serviceTask id="Activity_New" name="New" camunda:expression="${%s(caseId)}"/>
                <bpmn:endEvent id="End_Over" name="Over"/>
                <bpmn:sequenceFlow id="Flow_One" sourceRef="Start_Begun" targetRef="Task_Known"/>
                <bpmn:sequenceFlow id="Flow_Two" sourceRef="Task_Known" targetRef="Activity_New"/>
                <bpmn:sequenceFlow id="Flow_Three" sourceRef="Activity_New" targetRef="End_Over"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private final ApplicationContext context = TrialEngine.context();
    private final Procedures procedures = context.getBean(Procedures.class);
    private final CaseId caseId = CaseId.random();
    private ProcessEngine newer;

    @BeforeEach
    void newerNode() {
        StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
        engine.setDataSource(context.getBean(DataSource.class));
        engine.setProcessEngineName("newer");
        engine.setJobExecutorActivate(false);
        engine.setHistory("activity");
        engine.setCmmnEnabled(false);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setTransactionsExternallyManaged(false);
        newer = engine.buildProcessEngine();
    }

    @AfterEach
    void leave() {
        newer.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("newer")
                .list()
                .forEach(deployment -> newer.getRepositoryService().deleteDeployment(deployment.getId(), true));
        newer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"novelty.act", "trial.novelty"})
    void refusesTheStepWholeAndLeavesItToNewerNodes(String action) {
        newer.getRepositoryService()
                .createDeployment()
                .name("newer")
                .addString("bpmn/newer/newer.bpmn", MODEL.formatted(action))
                .deploy();
        newer.getRuntimeService()
                .startProcessInstanceByKey("newer", caseId.toString(), Map.of("caseId", (Object) caseId.toString()));
        List<Step> before = procedures.standing(caseId).open();

        assertThat(before).extracting(Step::key).containsExactly("Task_Known");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> procedures.complete(before.get(0), Map.of()))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BUSY))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal.newer-model"));
        assertThat(procedures.standing(caseId).open()).isEqualTo(before);
    }
}

package org.safeconduct.procedure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.procedure.Marker;
import org.safeconduct.procedure.TrialEngine;
import org.safeconduct.procedure.WithEngine;
import org.safeconduct.procedure.rules.HostileDecisions;
import org.safeconduct.procedure.rules.HostileModels;

/** The same engine with its lint taken away: hostile models then reach it, and still do nothing. */
@WithEngine
class UnguardedTests {

    private static final List<String> NEVER_EVALUATED = List.of("escalation");

    private static ProcessEngine hardened;
    private static ProcessEngine plain;

    @BeforeAll
    static void build() {
        Actions actions = TrialEngine.context().getBean(Actions.class);
        hardened = engine("unguarded", new HardenedEngine(actions, List.of(), List.of(), List.of()));
        plain = engine("plain");
    }

    private static ProcessEngine engine(String name, HardenedEngine... plugins) {
        StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
        engine.setDataSource(TrialEngine.context().getBean(DataSource.class));
        engine.setProcessEngineName(name);
        engine.setJobExecutorActivate(false);
        engine.setHistory("activity");
        engine.setCmmnEnabled(false);
        engine.setTransactionsExternallyManaged(false);
        engine.getProcessEnginePlugins().addAll(List.of(plugins));
        return engine.buildProcessEngine();
    }

    @AfterAll
    static void close() {
        hardened.close();
        plain.close();
    }

    /** Through the engine as it comes: the hardened one refuses even to read what the other deployed. */
    @AfterEach
    void clear() {
        plain.getRepositoryService().createDeploymentQuery().deploymentName("hostile").list().stream()
                .map(Deployment::getId)
                .forEach(id -> plain.getRepositoryService().deleteDeployment(id, true));
    }

    static Stream<String> models() {
        return HostileModels.all().keySet().stream();
    }

    static Stream<String> decisions() {
        return HostileDecisions.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aHostileModelDoesNothingEvenWithoutTheLint(String place) {
        Throwable refusal =
                catchThrowable(() -> run(hardened, HostileModels.all().get(place)));

        assertThat(Marker.touched()).isNull();
        assertThat(refusal != null || NEVER_EVALUATED.contains(place)).as(place).isTrue();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aHostileDecisionDoesNothingEvenWithoutTheLint(String cell) {
        Throwable refusal =
                catchThrowable(() -> decide(hardened, HostileDecisions.all().get(cell)));

        assertThat(Marker.touched()).isNull();
        assertThat(refusal).as(cell).isNotNull();
    }

    /** Shows that the attacks are real: the engine as it comes falls to them. */
    @Test
    void theSameModelsReachTheJvmOfAnEngineAsItComes() {
        List<String> fallen = models().filter(place -> {
                    Marker.clear();
                    Throwable ignored =
                            catchThrowable(() -> run(plain, HostileModels.all().get(place)));
                    clear();
                    return Marker.touched() != null;
                })
                .toList();

        assertThat(fallen).hasSizeGreaterThan(25);
    }

    @Test
    void theSameCellsReachTheJvmOfAnEngineAsItComes() {
        assertThat(catchThrowable(() -> decide(plain, HostileDecisions.all().get("output entry juel"))))
                .isNull();
        assertThat(Marker.touched()).isEqualTo("x");
    }

    private static void run(ProcessEngine engine, byte[] model) {
        deploy(engine, "hostile.bpmn", model);
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("hostile", Map.of("caseId", "3f2b8c1e-0000-4000-8000-000000000001"))
                .getId();
        for (Task task : engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .list()) {
            engine.getFormService().getTaskFormData(task.getId());
            engine.getTaskService().complete(task.getId());
        }
    }

    private static void decide(ProcessEngine engine, byte[] decision) {
        deploy(engine, "hostile.dmn", decision);
        engine.getDecisionService()
                .evaluateDecisionByKey("hostile-table")
                .variables(Map.of("x", "a"))
                .evaluate();
    }

    private static void deploy(ProcessEngine engine, String name, byte[] content) {
        engine.getRepositoryService()
                .createDeployment()
                .name("hostile")
                .addInputStream(name, new ByteArrayInputStream(content))
                .deploy();
    }
}

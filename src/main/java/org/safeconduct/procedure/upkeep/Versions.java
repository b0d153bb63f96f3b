package org.safeconduct.procedure.upkeep;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The models and decisions that are in force: the newest, and those that cases still finish under. */
@Component
class Versions {

    private final RepositoryService repository;
    private final JdbcClient jdbc;

    Versions(RepositoryService repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    List<Version> all() {
        Map<String, Instant> deployed = new HashMap<>();
        for (Deployment deployment : repository.createDeploymentQuery().list()) {
            deployed.put(deployment.getId(), deployment.getDeploymentTime().toInstant());
        }
        Map<String, Long> running = running();
        return Stream.concat(models(deployed, running), decisions(deployed))
                .sorted(Comparator.comparing(Version::decision)
                        .thenComparing(Version::key)
                        .thenComparing(Version::number, Comparator.reverseOrder()))
                .toList();
    }

    private Stream<Version> models(Map<String, Instant> deployed, Map<String, Long> running) {
        Set<String> newest = new HashSet<>();
        repository.createProcessDefinitionQuery().latestVersion().list().forEach(model -> newest.add(model.getId()));
        return repository.createProcessDefinitionQuery().list().stream()
                .filter(model -> newest.contains(model.getId()) || running.containsKey(model.getId()))
                .map(model -> version(model, deployed, running.getOrDefault(model.getId(), 0L)));
    }

    private Stream<Version> decisions(Map<String, Instant> deployed) {
        return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .map(decision -> version(decision, deployed, -1));
    }

    private static Version version(ResourceDefinition of, Map<String, Instant> deployed, long running) {
        return new Version(
                of.getKey(),
                running < 0,
                Objects.requireNonNullElse(of.getName(), of.getKey()),
                of.getDeploymentId(),
                of.getVersion(),
                Objects.requireNonNull(deployed.get(of.getDeploymentId())),
                Math.max(0, running));
    }

    /** By the engine's id of the model; its own query counts one model at a time. */
    private Map<String, Long> running() {
        Map<String, Long> running = new HashMap<>();
        jdbc.sql("select PROC_DEF_ID_, count(*) from ACT_RU_EXECUTION where PARENT_ID_ is null group by PROC_DEF_ID_")
                .query(row -> {
                    running.put(row.getString(1), row.getLong(2));
                });
        return running;
    }
}

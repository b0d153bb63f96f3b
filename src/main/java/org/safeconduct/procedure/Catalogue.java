package org.safeconduct.procedure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.procedure.rules.Deployments;
import org.safeconduct.procedure.rules.Model;
import org.springframework.stereotype.Component;

/** The procedures that can be opened now, and the words that may be told to them. */
@Component
class Catalogue {

    private final RepositoryService repository;
    private final Deployments deployments;

    Catalogue(RepositoryService repository, Deployments deployments) {
        this.repository = repository;
        this.deployments = deployments;
    }

    List<Procedure> all() {
        return openable(repository.createProcessDefinitionQuery())
                .map(Catalogue::procedure)
                .sorted(Comparator.comparing(Procedure::key))
                .toList();
    }

    /** The newest version of a procedure that can be opened; refuses NOT_FOUND. */
    Model newest(String key) {
        return openable(repository.createProcessDefinitionQuery().processDefinitionKey(key))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Stream<Model> openable(ProcessDefinitionQuery query) {
        return query.latestVersion().active().list().stream()
                .map(definition -> deployments.model(definition.getId()))
                .filter(Model::openable)
                .filter(model -> deployments.isNewest(model.deployment()));
    }

    static Procedure procedure(Model model) {
        return new Procedure(
                model.key(),
                model.title(),
                model.purpose(),
                model.properties().getOrDefault("legalBasis", ""),
                Stream.of(model.properties().getOrDefault("planItems", "").split(","))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList(),
                model.properties().get("startForm"),
                model.version(),
                model.deployment());
    }

    /** Lets only outcomes through that some model or form of the deployment names; any other is a fault of ours. */
    Map<String, Object> words(String deployment, Map<String, String> outcomes) {
        for (String name : outcomes.keySet()) {
            if (!deployments.deployed(deployment).outcomes().contains(name)) {
                throw new IllegalArgumentException("no model or form knows an outcome " + name);
            }
        }
        return new HashMap<>(outcomes);
    }
}

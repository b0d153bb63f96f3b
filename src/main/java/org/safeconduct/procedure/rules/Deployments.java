package org.safeconduct.procedure.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.safeconduct.kernel.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What was deployed, read once and kept: a deployment never changes. */
@Component
public class Deployments {

    private final RepositoryService repository;
    private final Map<String, Deployed> deployed = new ConcurrentHashMap<>();
    private final Map<String, Model> models = new ConcurrentHashMap<>();
    private final Map<Place, Model> placed = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();

    /** A process within a deployment, which has one version of it at most. */
    private record Place(String deployment, String key) {}

    /** Lazy, because the engine asks for its listeners, and they for this, before the engine exists. */
    Deployments(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    /** Refuses an unknown deployment as NOT_FOUND. */
    public Deployed deployed(String deployment) {
        Deployed known = deployed.get(deployment);
        if (known == null) {
            known = new Deployed(load(deployment));
            deployed.put(deployment, known);
        }
        return known;
    }

    private Map<String, byte[]> load(String deployment) {
        Map<String, byte[]> files = repository.getDeploymentResources(deployment).stream()
                .collect(Collectors.toMap(Resource::getName, Resource::getBytes));
        if (files.isEmpty()) {
            throw Refusal.notFound();
        }
        return files;
    }

    /** The model behind the engine's id of a process version. */
    public Model model(String definition) {
        Model known = models.get(definition);
        if (known == null) {
            known = read(repository.getProcessDefinition(definition));
            models.put(definition, known);
        }
        return known;
    }

    /** The model of a process as one deployment has it; refuses NOT_FOUND where it has none. */
    public Model model(String deployment, String key) {
        Place place = new Place(deployment, key);
        Model known = placed.get(place);
        if (known == null) {
            known = find(place);
            placed.put(place, known);
        }
        return known;
    }

    private Model find(Place place) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .deploymentId(place.deployment())
                .processDefinitionKey(place.key())
                .singleResult();
        if (definition == null) {
            throw Refusal.notFound();
        }
        return model(definition.getId());
    }

    /**
     * Whether this deployment has not been followed by another of its name: what it has and that has not, is gone.
     * Asked anew each time, because another node may deploy.
     */
    public boolean isNewest(String deployment) {
        return repository
                .createDeploymentQuery()
                .deploymentName(name(deployment))
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .get(0)
                .getId()
                .equals(deployment);
    }

    private String name(String deployment) {
        String known = names.get(deployment);
        if (known == null) {
            known = repository
                    .createDeploymentQuery()
                    .deploymentId(deployment)
                    .singleResult()
                    .getName();
            names.put(deployment, known);
        }
        return known;
    }

    /** The rows of a decision table by rule id. */
    public Map<String, RuleRow> rows(String deployment, String file) {
        return RuleRow.read(deployed(deployment).file(file).orElseThrow());
    }

    private Model read(ProcessDefinition definition) {
        byte[] xml = deployed(definition.getDeploymentId())
                .file(definition.getResourceName())
                .orElseThrow();
        return ModelReader.read(
                xml,
                new ModelReader.Version(
                        definition.getId(),
                        definition.getDeploymentId(),
                        definition.getKey(),
                        definition.getVersion()));
    }
}

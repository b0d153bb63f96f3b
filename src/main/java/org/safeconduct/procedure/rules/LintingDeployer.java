package org.safeconduct.procedure.rules;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;

/** Stands before the engine's own deployers: whatever way a deployment comes, it is read and refused as a whole. */
@Component
public class LintingDeployer implements Deployer {

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return; // A case finishes under the rules it began with, even where we have become stricter since.
        }
        List<String> findings = new ArrayList<>();
        for (ResourceEntity resource : deployment.getResources().values()) {
            findings.addAll(findings(resource.getName(), resource.getBytes()));
        }
        if (!findings.isEmpty()) {
            throw new ProcessEngineException("deployment refused: " + String.join("; ", findings));
        }
    }

    /** What is wrong with one file of a deployment; a kind of file that is not ours is wrong in itself. */
    public static List<String> findings(String name, byte[] content) {
        if (name.endsWith(".bpmn")) {
            return ModelLint.findings(name, content);
        }
        if (name.endsWith(".dmn")) {
            return DecisionLint.findings(name, content);
        }
        boolean plain = name.endsWith(".form") || name.endsWith(".properties");
        return plain ? List.of() : List.of(name + ": kind of file not allowed");
    }
}

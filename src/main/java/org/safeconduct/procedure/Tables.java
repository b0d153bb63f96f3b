package org.safeconduct.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.procedure.Decided.MatchedRule;
import org.safeconduct.procedure.rules.Deployments;
import org.safeconduct.procedure.rules.RuleRow;
import org.springframework.stereotype.Component;

/** Takes decisions and explains them by the rows that matched. */
@Component
class Tables {

    private final RepositoryService repository;
    private final DecisionService decisions;
    private final Deployments deployments;
    private final RuleListener listener;

    Tables(RepositoryService repository, DecisionService decisions, Deployments deployments, RuleListener listener) {
        this.repository = repository;
        this.decisions = decisions;
        this.deployments = deployments;
        this.listener = listener;
    }

    /** Refuses NOT_FOUND where the deployment has no such decision. */
    Decided decide(String deployment, String key, Map<String, Object> inputs) {
        DecisionDefinition table = repository
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .decisionDefinitionKey(key)
                .singleResult();
        if (table == null) {
            throw Refusal.notFound();
        }
        Map<String, RuleRow> rows = deployments.rows(deployment, table.getResourceName());
        decisions
                .evaluateDecisionTableById(table.getId())
                .variables(new LinkedHashMap<>(inputs))
                .evaluate();
        List<MatchedRule> rules =
                listener.take().stream().map(rule -> matched(rule, rows)).toList();
        return new Decided(key, table.getVersion(), inputs, rules);
    }

    private static MatchedRule matched(DmnEvaluatedDecisionRule rule, Map<String, RuleRow> rows) {
        RuleRow row = rows.getOrDefault(rule.getId(), new RuleRow(0, ""));
        Map<String, Object> outputs = new LinkedHashMap<>();
        rule.getOutputEntries()
                .forEach((name, output) -> outputs.put(name, output.getValue().getValue()));
        return new MatchedRule(row.number(), row.basis(), outputs);
    }
}

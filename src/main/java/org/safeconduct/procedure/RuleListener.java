package org.safeconduct.procedure;

import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.springframework.stereotype.Component;

/** Keeps which rules matched while a table is evaluated on this thread; the engine itself stores nothing of it. */
@Component
class RuleListener implements DmnDecisionTableEvaluationListener {

    private final ThreadLocal<List<DmnEvaluatedDecisionRule>> matched = ThreadLocal.withInitial(List::of);

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        matched.set(List.copyOf(event.getMatchingRules()));
    }

    /** The rules of the last evaluation, once. */
    List<DmnEvaluatedDecisionRule> take() {
        List<DmnEvaluatedDecisionRule> rules = matched.get();
        matched.remove();
        return rules;
    }
}

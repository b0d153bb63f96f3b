package org.safeconduct.procedure.step;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.procedure.rules.Deployments;
import org.springframework.stereotype.Component;

/** Awaited answers and waits for time: each found by its own id, never by case and name alone. */
@Component
class Waits {

    /** @param place kind ANSWER or CLOCK */
    record Wait(TaskId id, Place place, String execution, Instant since) {}

    private final RuntimeService runtime;
    private final Runs runs;
    private final HistoryService history;
    private final Deployments deployments;

    Waits(RuntimeService runtime, Runs runs, HistoryService history, Deployments deployments) {
        this.runtime = runtime;
        this.runs = runs;
        this.history = history;
        this.deployments = deployments;
    }

    List<Wait> of(CaseId caseId) {
        String[] instances =
                runs.of(caseId).stream().map(ProcessInstance::getId).toArray(String[]::new);
        if (instances.length == 0) {
            return List.of();
        }
        return runtime
                .createVariableInstanceQuery()
                .variableName(StepFacts.EXCHANGE)
                .processInstanceIdIn(instances)
                .list()
                .stream()
                .map(exchange -> wait(caseId, exchange))
                .toList();
    }

    Optional<Wait> find(CaseId caseId, TaskId id) {
        return of(caseId).stream().filter(wait -> wait.id().equals(id)).findFirst();
    }

    /** The case moves on from this wait. */
    void end(Wait wait, Map<String, Object> outcomes) {
        EventSubscription awaited = runtime.createEventSubscriptionQuery()
                .executionId(wait.execution())
                .eventType("message")
                .singleResult();
        if (awaited == null) {
            throw Refusal.notFound();
        }
        runtime.messageEventReceived(awaited.getEventName(), wait.execution(), outcomes);
    }

    private Wait wait(CaseId caseId, VariableInstance exchange) {
        HistoricActivityInstance entered = history.createHistoricActivityInstanceQuery()
                .activityInstanceId(exchange.getActivityInstanceId())
                .singleResult();
        var model = deployments.model(entered.getProcessDefinitionId());
        Object member = runtime.getVariable(exchange.getExecutionId(), Place.MEMBER);
        Place place = new Place(caseId, model, model.element(entered.getActivityId()), Place.member(member));
        return new Wait(
                TaskId.of(exchange.getValue().toString()),
                place,
                exchange.getExecutionId(),
                entered.getStartTime().toInstant());
    }
}

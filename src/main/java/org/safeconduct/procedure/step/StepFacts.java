package org.safeconduct.procedure.step;

import java.time.Clock;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.ProcedureFact;
import org.safeconduct.kernel.ProcedureFact.ProcedureEnded;
import org.safeconduct.kernel.ProcedureFact.StepDone;
import org.safeconduct.kernel.ProcedureFact.StepDropped;
import org.safeconduct.kernel.ProcedureFact.StepOpened;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.procedure.rules.Deployments;
import org.safeconduct.procedure.rules.Model;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says in our words what the engine does, while it does it: who hears it is part of the same transaction. */
@Component
class StepFacts {

    /** Identifies one wait; set when the wait is entered, gone when it is left. */
    static final String EXCHANGE = "exchangeId";

    private static final String ENDED_AT = "endedAt";
    private static final String CLOSURE = "closureCode";
    private static final String OUTCOME = "outcome";

    private final Deployments deployments;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    StepFacts(Deployments deployments, ApplicationEventPublisher publisher, Clock clock) {
        this.deployments = deployments;
        this.publisher = publisher;
        this.clock = clock;
    }

    void taskCreated(DelegateTask task) {
        Place place = place(task.getExecution(), task.getTaskDefinitionKey());
        publish(new StepOpened(place.step(TaskId.of(task.getId()), clock.instant())));
    }

    void taskCompleted(DelegateTask task) {
        publish(new StepDone(caseId(executionOf(task)), TaskId.of(task.getId())));
    }

    void taskDeleted(DelegateTask task) {
        publish(new StepDropped(caseId(executionOf(task)), TaskId.of(task.getId())));
    }

    /** The part of the case a task belongs to; somebody else may have moved it on since the task was read. */
    private static DelegateExecution executionOf(DelegateTask task) {
        DelegateExecution execution = task.getExecution();
        if (execution == null) {
            throw new OptimisticLockingException("moved on meanwhile");
        }
        return execution;
    }

    void waitEntered(DelegateExecution execution) {
        TaskId id = TaskId.random();
        execution.setVariableLocal(EXCHANGE, id.toString());
        publish(new StepOpened(
                place(execution, execution.getCurrentActivityId()).step(id, clock.instant())));
    }

    void waitLeft(DelegateExecution execution) {
        Object exchange = execution.getVariableLocal(EXCHANGE);
        if (exchange != null) {
            CaseId caseId = caseId(execution);
            TaskId id = TaskId.of(exchange.toString());
            publish(execution.isCanceled() ? new StepDropped(caseId, id) : new StepDone(caseId, id));
        }
    }

    /** An end may leave a word for the caller; the end of a case's own procedure is remembered until it closes. */
    void endReached(DelegateExecution execution) {
        Model.Element end = model(execution).element(execution.getCurrentActivityId());
        String outcome = end.properties().get(OUTCOME);
        if (outcome != null) {
            String[] word = outcome.split("=", 2);
            execution.setVariable(word[0], word[1]);
        }
        if (isRoot(execution) && end.properties().containsKey(CLOSURE)) {
            execution.setVariable(ENDED_AT, end.id());
        }
    }

    void processEnded(DelegateExecution execution) {
        Object endedAt = execution.getVariable(ENDED_AT);
        if (isRoot(execution) && !execution.isCanceled() && endedAt != null) {
            Model model = model(execution);
            Model.Element end = model.element(endedAt.toString());
            String closureCode = end.properties().getOrDefault(CLOSURE, "");
            publish(new ProcedureEnded(caseId(execution), model.key(), end.id(), closureCode));
        }
    }

    private static boolean isRoot(DelegateExecution execution) {
        return execution.getProcessInstance().getSuperExecution() == null;
    }

    private Place place(DelegateExecution execution, String element) {
        Model model = model(execution);
        @Nullable Object member = execution.getVariable(Place.MEMBER);
        return new Place(caseId(execution), model, model.element(element), Place.member(member));
    }

    private Model model(DelegateExecution execution) {
        return deployments.model(execution.getProcessDefinitionId());
    }

    private static CaseId caseId(DelegateExecution execution) {
        return CaseId.of(execution.getProcessBusinessKey());
    }

    private void publish(ProcedureFact fact) {
        publisher.publishEvent(fact);
    }
}

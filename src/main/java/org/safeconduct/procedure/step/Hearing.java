package org.safeconduct.procedure.step;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventSubProcessStartEventActivityBehavior;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.procedure.rules.Deployments;
import org.safeconduct.procedure.rules.Model;
import org.springframework.stereotype.Component;

/** Brings a message to every part of a case that listens for it, the outermost first; awaited answers are not meant. */
@Component
public class Hearing {

    /** @param member whom the message concerns, if one of the family */
    public record Message(
            CaseId caseId, String name, @Nullable PersonId member, Map<String, Object> outcomes) {}

    private final RuntimeService runtime;
    private final Runs runs;
    private final CommandExecutor engine;
    private final Deployments deployments;

    Hearing(RuntimeService runtime, Runs runs, CommandExecutor engine, Deployments deployments) {
        this.runtime = runtime;
        this.runs = runs;
        this.engine = engine;
        this.deployments = deployments;
    }

    /** Answers how many parts of the case heard it. */
    public int tell(Message message) {
        Set<String> heard = new HashSet<>();
        Optional<EventSubscription> next = next(message, heard);
        while (next.isPresent()) {
            EventSubscription listener = next.get();
            heard.add(key(listener));
            deliver(listener, message);
            next = next(message, heard);
        }
        return heard.size();
    }

    /** Asks anew each time: hearing a message may have ended other parts of the case. */
    private Optional<EventSubscription> next(Message message, Set<String> heard) {
        return runs.of(message.caseId()).stream()
                .flatMap(instance -> listeners(instance, message).stream())
                .filter(listener -> !heard.contains(key(listener)))
                .findFirst();
    }

    private List<EventSubscription> listeners(ProcessInstance instance, Message message) {
        Model model = deployments.model(instance.getProcessDefinitionId());
        return runtime
                .createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .eventType("message")
                .eventName(message.name())
                .list()
                .stream()
                .filter(listener -> concerns(model.element(listener.getActivityId()), listener, message))
                .toList();
    }

    private boolean concerns(Model.Element element, EventSubscription listener, Message message) {
        if (element.kind().equals("intermediateCatchEvent")) {
            return false;
        }
        if (message.member() == null) {
            return true;
        }
        Object member = runtime.getVariable(listener.getExecutionId(), Place.MEMBER);
        boolean forAnyMember = member == null && element.is("isInterrupting", false);
        return forAnyMember || message.member().toString().equals(member);
    }

    private void deliver(EventSubscription listener, Message message) {
        engine.execute(context -> {
            EventSubscriptionEntity entity =
                    context.getEventSubscriptionManager().findEventSubscriptionById(listener.getId());
            Map<String, Object> outcomes = new HashMap<>(message.outcomes());
            if (entity.getActivity().getActivityBehavior() instanceof EventSubProcessStartEventActivityBehavior) {
                if (message.member() != null) {
                    outcomes.put(Place.MEMBER, message.member().toString());
                }
                entity.eventReceived(null, null, outcomes, null, false);
            } else {
                entity.eventReceived(outcomes, false);
            }
            return null;
        });
    }

    private static String key(EventSubscription listener) {
        return listener.getExecutionId() + listener.getActivityId();
    }
}

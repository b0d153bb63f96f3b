package org.safeconduct.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Standing.Next;
import org.safeconduct.procedure.rules.Deployments;
import org.safeconduct.procedure.rules.Model;

/** Walks the models from where the case waits to the next steps, waits and ends, into and out of called processes. */
final class Ahead {

    /** Where the walk is: the model, and the call that leads back out of it. */
    private record Frame(Model model, @Nullable Frame caller, Model.@Nullable Element call) {}

    private record Visit(Frame frame, String element) {}

    private final Deployments deployments;
    private final List<HistoricActivityInstance> met;
    private final Set<Visit> visited = new HashSet<>();
    private final Set<Next> found = new LinkedHashSet<>();

    Ahead(Deployments deployments, List<HistoricActivityInstance> met) {
        this.deployments = deployments;
        this.met = met;
    }

    List<Next> of(List<Step> open) {
        Map<String, HistoricActivityInstance> callers = new HashMap<>();
        met.stream()
                .filter(activity -> activity.getCalledProcessInstanceId() != null)
                .forEach(call -> callers.put(call.getCalledProcessInstanceId(), call));
        for (Step step : open) {
            met.stream()
                    .filter(activity -> activity.getEndTime() == null)
                    .filter(activity -> activity.getActivityId().equals(step.key()))
                    .filter(activity -> activity.getProcessDefinitionKey().equals(step.procedure()))
                    .forEach(activity -> follow(
                            frame(activity.getProcessInstanceId(), activity.getProcessDefinitionId(), callers),
                            step.key()));
        }
        return new ArrayList<>(found);
    }

    private Frame frame(String instance, String definition, Map<String, HistoricActivityInstance> callers) {
        Model model = deployments.model(definition);
        HistoricActivityInstance call = callers.get(instance);
        if (call == null) {
            return new Frame(model, null, null);
        }
        Frame caller = frame(call.getProcessInstanceId(), call.getProcessDefinitionId(), callers);
        return new Frame(model, caller, caller.model().element(call.getActivityId()));
    }

    private void follow(Frame frame, String element) {
        frame.model().after(frame.model().element(element)).forEach(after -> visit(frame, after));
    }

    private void visit(Frame frame, Model.Element element) {
        if (!visited.add(new Visit(frame, element.id()))) {
            return;
        }
        if (element.waits()) {
            found.add(next(frame, element, false));
        } else if (element.calls() != null) {
            enter(frame, element);
        } else if (element.kind().equals("subProcess")) {
            frame.model().start(element.id()).ifPresent(start -> follow(frame, start.id()));
        } else if (element.kind().equals("endEvent")) {
            leave(frame, element);
        } else {
            follow(frame, element.id());
        }
    }

    private void enter(Frame frame, Model.Element call) {
        Model called = deployments.model(frame.model().deployment(), String.valueOf(call.calls()));
        Frame inside = new Frame(called, frame, call);
        called.start(null).ifPresent(start -> follow(inside, start.id()));
    }

    private void leave(Frame frame, Model.Element end) {
        Optional<Model.Element> holder = Optional.ofNullable(end.parent()).map(frame.model()::element);
        boolean event =
                holder.filter(process -> process.is("triggeredByEvent", true)).isPresent();
        if (holder.isPresent() && !event) {
            follow(frame, holder.get().id());
        } else if (frame.caller() != null && frame.call() != null && holder.isEmpty()) {
            follow(frame.caller(), frame.call().id());
        } else {
            found.add(next(frame, end, true));
        }
    }

    private static Next next(Frame frame, Model.Element element, boolean end) {
        String desk = element.desk();
        return new Next(frame.model().key(), element.id(), element.name(), desk == null ? null : new Desk(desk), end);
    }
}

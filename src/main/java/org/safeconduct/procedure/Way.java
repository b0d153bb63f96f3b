package org.safeconduct.procedure;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Standing.Passed;
import org.safeconduct.procedure.rules.Deployments;
import org.safeconduct.procedure.rules.Model;
import org.safeconduct.procedure.step.Steps;
import org.springframework.stereotype.Component;

/** Reads from the engine's memory which way a case took, through all the processes it called. */
@Component
class Way {

    private final HistoryService history;
    private final ManagementService management;
    private final Deployments deployments;
    private final Steps steps;

    Way(HistoryService history, ManagementService management, Deployments deployments, Steps steps) {
        this.history = history;
        this.management = management;
        this.deployments = deployments;
        this.steps = steps;
    }

    /** The procedure a case was opened with, the latest where it was opened again; refuses NOT_FOUND. */
    HistoricProcessInstance root(CaseId caseId) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .rootProcessInstances()
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    Model opened(CaseId caseId) {
        return deployments.model(root(caseId).getProcessDefinitionId());
    }

    Standing of(CaseId caseId) {
        HistoricProcessInstance root = root(caseId);
        Model opened = deployments.model(root.getProcessDefinitionId());
        List<HistoricActivityInstance> met = met(root.getId());
        List<Step> open = steps.open(caseId);
        return new Standing(
                opened.key(),
                opened.deployment(),
                open,
                passed(met),
                active(met),
                new Ahead(deployments, met).of(open),
                new ArrayList<>(models(opened, new LinkedHashSet<>())),
                root.getEndTime() != null);
    }

    private List<HistoricActivityInstance> met(String root) {
        String table = management.getTableName(HistoricActivityInstance.class);
        return history
                .createNativeHistoricActivityInstanceQuery()
                .sql("select * from " + table
                        + " where ROOT_PROC_INST_ID_ = #{root} order by START_TIME_, SEQUENCE_COUNTER_")
                .parameter("root", root)
                .list()
                .stream()
                .filter(activity -> !activity.getActivityType().equals("multiInstanceBody"))
                .collect(collectingAndThen(toList(), Way::callersFirst));
    }

    /** Within one millisecond what called comes before what it called; each process counts for itself. */
    private static List<HistoricActivityInstance> callersFirst(List<HistoricActivityInstance> met) {
        Map<String, String> callers = new HashMap<>();
        met.stream()
                .filter(activity -> activity.getCalledProcessInstanceId() != null)
                .forEach(call -> callers.put(call.getCalledProcessInstanceId(), call.getProcessInstanceId()));
        return met.stream()
                .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime)
                        .thenComparing(activity -> depth(callers, activity.getProcessInstanceId())))
                .toList();
    }

    private static long depth(Map<String, String> callers, String process) {
        return Stream.iterate(process, Objects::nonNull, callers::get).count();
    }

    private static List<Passed> passed(List<HistoricActivityInstance> met) {
        return met.stream()
                .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                .map(Way::element)
                .distinct()
                .toList();
    }

    private static List<Passed> active(List<HistoricActivityInstance> met) {
        return met.stream()
                .filter(activity -> activity.getEndTime() == null)
                .map(Way::element)
                .distinct()
                .toList();
    }

    private static Passed element(HistoricActivityInstance activity) {
        return new Passed(activity.getProcessDefinitionKey(), activity.getActivityId());
    }

    /** The opened model, then what it calls, each followed by what that calls. */
    private Set<String> models(Model model, Set<String> found) {
        if (!found.add(model.key())) {
            return found;
        }
        for (Model.Element element : model.elements().values()) {
            String called = element.calls();
            if (called != null) {
                models(deployments.model(model.deployment(), called), found);
            }
        }
        return found;
    }
}

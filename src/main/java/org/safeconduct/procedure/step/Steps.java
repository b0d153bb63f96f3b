package org.safeconduct.procedure.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.ClockFact.ClockExpired;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.procedure.rules.Deployments;
import org.safeconduct.procedure.rules.Model;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The steps a case waits at, and moving on from one. */
@Component
public class Steps {

    /** Asked by ids: the engine's own query is put together anew each time, which costs more than its answer. */
    private static final String OF_CASE = """
            select t.* from %s t join %s e on e.ID_ = t.PROC_INST_ID_
            where t.ID_ = #{task} and e.BUSINESS_KEY_ = #{case}
            """;

    private final TaskService tasks;
    private final Waits waits;
    private final Marks marks;
    private final Deployments deployments;
    private final String ofCase;

    Steps(TaskService tasks, Waits waits, Marks marks, Deployments deployments, ManagementService management) {
        this.ofCase = OF_CASE.formatted(management.getTableName(Task.class), management.getTableName(Execution.class));
        this.tasks = tasks;
        this.waits = waits;
        this.marks = marks;
        this.deployments = deployments;
    }

    /** Steps the case waits at, oldest task first. */
    public List<Step> open(CaseId caseId) {
        List<Step> open = new ArrayList<>();
        tasks.createTaskQuery()
                .processInstanceBusinessKey(caseId.toString())
                .orderByTaskCreateTime()
                .asc()
                .list()
                .forEach(task -> open.add(step(caseId, task)));
        waits.of(caseId).forEach(wait -> open.add(wait.place().step(wait.id(), wait.since())));
        return open;
    }

    /** One of them; empty when the case does not wait there, or no longer. */
    public Optional<Step> find(CaseId caseId, TaskId id) {
        Task task = task(caseId, id);
        return task != null
                ? Optional.of(step(caseId, task))
                : waits.find(caseId, id).map(wait -> wait.place().step(wait.id(), wait.since()));
    }

    private Step step(CaseId caseId, Task task) {
        Model model = deployments.model(task.getProcessDefinitionId());
        Place place = new Place(caseId, model, model.element(task.getTaskDefinitionKey()), marks.member(task));
        return place.step(TaskId.of(task.getId()), task.getCreateTime().toInstant());
    }

    /**
     * Refuses NOT_FOUND when the case does not wait there any more.
     *
     * @param words what the rules of its deployment let through of the outcomes
     */
    public void complete(Step step, Map<String, Object> words) {
        if (step.kind() == Step.Kind.TASK) {
            complete(step.caseId(), step.id(), words);
        } else {
            Waits.Wait wait = waits.find(step.caseId(), step.id()).orElseThrow(Refusal::notFound);
            waits.end(wait, words);
        }
    }

    /** Looks for the task only where the engine finds none: who completes it holds the lock of its case. */
    private void complete(CaseId caseId, TaskId id, Map<String, Object> words) {
        try {
            tasks.complete(id.toString(), words);
        } catch (NullValueException missing) {
            if (task(caseId, id) == null) {
                throw Refusal.notFound();
            }
            throw missing;
        }
    }

    private @Nullable Task task(CaseId caseId, TaskId id) {
        return tasks.createNativeTaskQuery()
                .sql(ofCase)
                .parameter("task", id.toString())
                .parameter("case", caseId.toString())
                .singleResult();
    }

    /** A limit of a task only shows that it is overdue; a wait is over when its clock moves the case on. */
    @EventListener
    void on(ClockExpired expired) {
        if (expired.moves()) {
            Optional<Waits.Wait> ended = waits.find(expired.caseId(), expired.taskId());
            ended.ifPresent(wait -> waits.end(wait, Map.of()));
        }
    }
}

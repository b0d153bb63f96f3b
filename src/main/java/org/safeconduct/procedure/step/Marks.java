package org.safeconduct.procedure.step;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Which member of the family a task concerns, read from what its process bears. */
@Component
class Marks {

    private final RuntimeService runtime;
    private final TaskService tasks;

    Marks(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Null where it concerns the whole case. One question answers it, unless the process has several at once. */
    @Nullable
    PersonId member(Task task) {
        List<VariableInstance> borne = runtime.createVariableInstanceQuery()
                .processInstanceIdIn(task.getProcessInstanceId())
                .variableName(Place.MEMBER)
                .list();
        if (borne.isEmpty()) {
            return null;
        }
        boolean whole = borne.size() == 1
                && task.getProcessInstanceId().equals(borne.get(0).getExecutionId());
        return Place.member(whole ? borne.get(0).getValue() : tasks.getVariable(task.getId(), Place.MEMBER));
    }
}

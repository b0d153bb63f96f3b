package org.safeconduct.procedure.step;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Which member of the family a task concerns, read from what its process bears. */
@Component
class Marks {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final String bearing;

    Marks(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.bearing = "select e.* from " + management.getTableName(Execution.class)
                + " e join ACT_RU_VARIABLE v on v.EXECUTION_ID_ = e.ID_"
                + " where v.PROC_INST_ID_ = #{process} and v.NAME_ = #{name}";
    }

    /** Null where it concerns the whole case: most processes bear no member, which one short question tells. */
    @Nullable
    PersonId member(Task task) {
        boolean borne = !runtime.createNativeExecutionQuery()
                .sql(bearing)
                .parameter("process", task.getProcessInstanceId())
                .parameter("name", Place.MEMBER)
                .list()
                .isEmpty();
        return borne ? Place.member(tasks.getVariable(task.getId(), Place.MEMBER)) : null;
    }
}

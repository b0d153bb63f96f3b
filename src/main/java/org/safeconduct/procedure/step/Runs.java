package org.safeconduct.procedure.step;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.safeconduct.kernel.CaseId;
import org.springframework.stereotype.Component;

/** The procedures of a case that have not ended: the opened one and those it called. */
@Component
public class Runs {

    private final RuntimeService runtime;
    private final String table;

    Runs(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.table = management.getTableName(Execution.class);
    }

    /** The opened one first; asked by its index, since the engine's own query makes databases read every case. */
    public List<ProcessInstance> of(CaseId caseId) {
        return runtime
                .createNativeProcessInstanceQuery()
                .sql("select * from " + table + " where BUSINESS_KEY_ = #{case}")
                .parameter("case", caseId.toString())
                .list()
                .stream()
                .sorted(Comparator.comparing(instance -> !isOpened(instance)))
                .toList();
    }

    /** Whether the case was opened with it, so that nobody called it. */
    public static boolean isOpened(ProcessInstance instance) {
        return instance.getId().equals(instance.getRootProcessInstanceId());
    }
}

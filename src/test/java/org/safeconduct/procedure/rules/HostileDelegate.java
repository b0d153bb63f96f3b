package org.safeconduct.procedure.rules;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.safeconduct.procedure.Marker;

/** A class that a hostile model names: nobody may ever make one. */
public class HostileDelegate implements JavaDelegate, ExecutionListener, TaskListener {

    public HostileDelegate() {
        Marker.set("made");
    }

    @Override
    public void execute(DelegateExecution execution) {
        Marker.set("executed");
    }

    @Override
    public void notify(DelegateExecution execution) {
        Marker.set("notified");
    }

    @Override
    public void notify(DelegateTask task) {
        Marker.set("notified");
    }
}

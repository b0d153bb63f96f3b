package org.safeconduct.procedure.step;

import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Attaches our listeners while the engine reads a model; models themselves carry none. */
@Component
class StepListeners extends AbstractBpmnParseListener {

    private final StepFacts facts;

    StepListeners(StepFacts facts) {
        this.facts = facts;
    }

    /** Whose work a task is the worklist row alone says: what the engine would keep of it is never asked for. */
    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.getCandidateGroupIdExpressions().clear();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, facts::taskCreated);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, facts::taskCompleted);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, facts::taskDeleted);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener(facts::waitEntered));
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, listener(facts::waitLeft));
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener(facts::endReached));
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, listener(facts::processEnded));
    }

    private static ExecutionListener listener(Consumer<DelegateExecution> hearer) {
        return hearer::accept;
    }
}

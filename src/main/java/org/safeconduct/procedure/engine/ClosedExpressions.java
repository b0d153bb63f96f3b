package org.safeconduct.procedure.engine;

import java.lang.reflect.Method;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.safeconduct.procedure.rules.ExpressionShape;

/** Evaluates the few expressions a model may contain: no beans, no functions, no reflection, none in decisions. */
class ClosedExpressions extends JuelExpressionManager {

    private final Actions actions;

    ClosedExpressions(Actions actions) {
        this.actions = actions;
    }

    @Override
    public ValueExpression createValueExpression(String expression) {
        if (!ExpressionShape.allows(expression)) {
            throw new ProcessEngineException("expression refused: " + expression);
        }
        return super.createValueExpression(expression);
    }

    @Override
    protected ELResolver createElResolver() {
        return new ClosedResolver(actions);
    }

    /** The engine offers functions of its own; models need none. */
    @Override
    public void addFunction(String name, Method function) {}

    @Override
    protected ElProvider createElProvider() {
        return expression -> {
            throw new ProcessEngineException("decision expression refused: only FEEL is evaluated");
        };
    }
}

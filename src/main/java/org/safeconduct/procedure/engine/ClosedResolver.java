package org.safeconduct.procedure.engine;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.jspecify.annotations.Nullable;

/** Knows outcomes of the case, marked actions and the case id of an execution; leaves all else unresolved. */
class ClosedResolver extends ELResolver {

    private record Execution(String businessKey) {}

    private record Action(String name) {}

    private final Actions actions;

    ClosedResolver(Actions actions) {
        this.actions = actions;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base == null) {
            return named(context, String.valueOf(property));
        }
        if (base instanceof Execution execution && "processBusinessKey".equals(property)) {
            context.setPropertyResolved(true);
            return execution.businessKey();
        }
        return null;
    }

    private @Nullable Object named(ELContext context, String name) {
        VariableScope scope = (VariableScope) context.getContext(VariableScope.class);
        if (actions.has(name)) {
            context.setPropertyResolved(true);
            return new Action(name);
        }
        if ("execution".equals(name) && scope instanceof ExecutionEntity execution) {
            context.setPropertyResolved(true);
            return new Execution(execution.getProcessBusinessKey());
        }
        if (scope != null && scope.hasVariable(name)) {
            context.setPropertyResolved(true);
            return scope.getVariable(name);
        }
        return null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, @Nullable Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base instanceof Action action) {
            context.setPropertyResolved(true);
            return actions.call(action.name(), String.valueOf(method), arguments);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
        throw new PropertyNotWritableException("models do not write by expression");
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return Object.class;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }
}

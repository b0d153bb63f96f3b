package org.safeconduct.procedure.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.ProcedureAction;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** The beans that models may call, found by their mark: public methods their own class declares, plain words. */
@Component
class Actions {

    private final ListableBeanFactory beans;
    private @Nullable Map<String, String> beanNames;

    Actions(ListableBeanFactory beans) {
        this.beans = beans;
    }

    boolean has(String name) {
        return beanNames().containsKey(name);
    }

    /** Calls an action; what it throws passes through, what is no action is refused. */
    @Nullable
    Object call(String name, String methodName, Object[] arguments) {
        Object bean = beans.getBean(beanName(name));
        Method method = method(AopUtils.getTargetClass(bean), methodName, arguments);
        try {
            return permitted(method.invoke(bean, arguments));
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getTargetException());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Method method(Class<?> type, String name, Object[] arguments) {
        List<Method> found = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name)
                        && Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge()
                        && takes(method, arguments))
                .toList();
        if (found.size() != 1) {
            throw new MethodNotFoundException("no action " + name);
        }
        Method method = found.get(0);
        ReflectionUtils.makeAccessible(method);
        return method;
    }

    private static boolean takes(Method method, Object[] arguments) {
        return method.getParameterCount() == arguments.length
                && Arrays.stream(method.getParameterTypes()).allMatch(String.class::equals)
                && Arrays.stream(arguments).allMatch(String.class::isInstance);
    }

    private static @Nullable Object permitted(@Nullable Object result) {
        if (result == null || result instanceof String || result instanceof Boolean || Ids.areIds(result)) {
            return result;
        }
        throw new ProcessEngineException("an action answers with a word, yes or no, or a list of ids");
    }

    private String beanName(String name) {
        String beanName = beanNames().get(name);
        if (beanName == null) {
            throw new MethodNotFoundException("no action " + name);
        }
        return beanName;
    }

    private synchronized Map<String, String> beanNames() {
        if (beanNames == null) {
            beanNames = Map.copyOf(marked());
        }
        return beanNames;
    }

    private Map<String, String> marked() {
        Map<String, String> found = new HashMap<>();
        for (String beanName : beans.getBeanNamesForAnnotation(ProcedureAction.class)) {
            ProcedureAction mark = beans.findAnnotationOnBean(beanName, ProcedureAction.class);
            if (mark != null && found.put(mark.value(), beanName) != null) {
                throw new IllegalStateException("two actions named " + mark.value());
            }
        }
        return found;
    }
}

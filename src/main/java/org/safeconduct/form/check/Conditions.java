package org.safeconduct.form.check;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;
import org.safeconduct.form.Condition;

/**
 * Decides conditions with FEEL; what cannot be decided counts as not met, so a field is rather shown than lost. An
 * answer is kept where it follows from nothing but words of the condition itself, yes, no and what is not said, since
 * the same few choices are made in every case; nothing else anybody typed is kept.
 */
public final class Conditions {

    private static final int MOST_KEPT = 10_000;

    private final FeelEngineApi feel;
    private final Map<Asked, Boolean> kept = new ConcurrentHashMap<>();

    /** @param read the values of everything that can change the answer */
    record Asked(Condition condition, Map<String, @Nullable Object> read) {}

    public Conditions() {
        this.feel =
                FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();
    }

    boolean holds(Asked asked) {
        if (!asked.read().values().stream().allMatch(value -> isOurs(asked.condition(), value))) {
            return decided(asked);
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(asked, this::decided);
    }

    private boolean decided(Asked asked) {
        EvaluationResult result = feel.evaluate(asked.condition().parsed(), asked.read());
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    private static boolean isOurs(Condition condition, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().allMatch(one -> isOurs(condition, one));
        }
        return value == null
                || value instanceof Boolean
                || value instanceof String text && condition.codes().contains(text);
    }
}

package org.safeconduct.form.check;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;
import org.safeconduct.form.Condition;

/** Decides conditions with FEEL; what cannot be decided counts as not met, so a field is rather shown than lost. */
public final class Conditions {

    private final FeelEngineApi feel;

    public Conditions() {
        this.feel =
                FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();
    }

    boolean holds(Condition condition, Map<String, @Nullable Object> scope) {
        EvaluationResult result = feel.evaluate(condition.parsed(), scope);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}

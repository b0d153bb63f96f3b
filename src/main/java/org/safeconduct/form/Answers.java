package org.safeconduct.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.safeconduct.kernel.Compartment;

/**
 * Valid answers of one form by top-level field key, each with the compartment its field declares.
 *
 * @param outcomes the small words gateways read (fields marked {@code outcome})
 */
public record Answers(Map<String, Answer> byField, Map<String, String> outcomes) {

    public Answers {
        byField = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byField));
        outcomes = Map.copyOf(outcomes);
    }

    /** One answer: text, number, boolean, list or object as JSON; dates are ISO 8601 text. */
    public record Answer(Compartment compartment, JsonNode value) {}

    /** Answers of one compartment by field. */
    public Map<String, JsonNode> in(Compartment compartment) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        byField.forEach((field, answer) -> {
            if (answer.compartment() == compartment) {
                found.put(field, answer.value());
            }
        });
        return found;
    }

    public Set<Compartment> compartments() {
        return byField.values().stream()
                .map(Answer::compartment)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}

package org.safeconduct.casework.amendment;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;

/** Which fields of a form a correction of one of them may have to ask. */
final class FollowingQuestions {

    private FollowingQuestions() {}

    /**
     * The field itself, the currency of its amount, and whatever depends on it and was not asked before.
     *
     * @param settled fields with an answer on file, and those already asked
     */
    static Set<String> of(Form form, String field, Set<String> settled) {
        Set<String> asked = new LinkedHashSet<>(Set.of(field));
        form.find(field)
                .filter(Field.Money.class::isInstance)
                .map(input -> ((Field.Money) input).currencyField())
                .filter(currency -> !currency.isEmpty())
                .ifPresent(asked::add);
        Map<String, Set<String>> conditions = form.conditions();
        boolean more = true;
        while (more) {
            more = asked.addAll(conditions.keySet().stream()
                    .filter(key -> !settled.contains(key))
                    .filter(key ->
                            conditions.getOrDefault(key, Set.of()).stream().anyMatch(asked::contains))
                    .toList());
        }
        return asked;
    }
}

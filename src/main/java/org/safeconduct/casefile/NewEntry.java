package org.safeconduct.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;

/**
 * One act to be put on file.
 *
 * @param kind small word such as {@code task}, {@code answer}, {@code decision}, {@code note}
 * @param source the piece of work that produced it; null when none did
 * @param member the person it concerns; null when it concerns the whole case
 * @param answers by compartment and field
 * @param fixed fields of the fixed subset others may read
 * @param english English labels of fields ({@code <field>.label}) and chosen values ({@code <field>.value.<v>})
 */
public record NewEntry(
        String kind,
        @Nullable Source source,
        @Nullable PersonId member,
        Map<Compartment, Map<String, JsonNode>> answers,
        Set<String> fixed,
        Map<String, String> english) {

    public NewEntry {
        answers = Map.copyOf(answers);
        fixed = Set.copyOf(fixed);
        english = Map.copyOf(english);
    }

    /** An entry without labels and fixed fields. */
    public static NewEntry of(
            String kind,
            @Nullable Source source,
            @Nullable PersonId member,
            Map<Compartment, Map<String, JsonNode>> answers) {
        return new NewEntry(kind, source, member, answers, Set.of(), Map.of());
    }

    /** Which piece of work of which model produced the entry, under which rules. */
    public record Source(
            @Nullable TaskId task,
            String procedure,
            String step,
            @Nullable String form,
            String deployment) {

        public static Source of(Step step) {
            return new Source(step.id(), step.procedure(), step.key(), step.form(), step.deployment());
        }
    }
}

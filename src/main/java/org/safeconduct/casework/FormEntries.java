package org.safeconduct.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.NewEntry;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.Offer;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.PersonId;

/** Turns a filled form into an entry of the file: answers by compartment, and the English words to show them with. */
public final class FormEntries {

    private FormEntries() {}

    public record Filled(Form form, Answers answers) {}

    public static NewEntry entry(String kind, NewEntry.Source source, @Nullable PersonId member, Filled filled) {
        Map<Compartment, Map<String, JsonNode>> parts = new EnumMap<>(Compartment.class);
        Answers answers = filled.answers();
        answers.compartments().forEach(compartment -> parts.put(compartment, answers.in(compartment)));
        return new NewEntry(kind, source, member, parts, fixed(filled.form()), english(filled.form()));
    }

    private static java.util.Set<String> fixed(Form form) {
        return form.topInputs().stream()
                .filter(input -> input.terms().fixed())
                .map(Field.Input::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> english(Form form) {
        Map<String, String> words = new LinkedHashMap<>();
        form.inputs().forEach(input -> words.putAll(english(input)));
        return words;
    }

    /** English labels of one field and of the values it offers. */
    public static Map<String, String> english(Field.Input input) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(input.key() + ".label", input.head().label());
        offer(input).values().forEach(v -> words.put(input.key() + ".value." + v.value(), v.label()));
        return words;
    }

    private static Offer offer(Field.Input input) {
        if (input instanceof Field.Choice choice) {
            return choice.offer();
        }
        if (input instanceof Field.Choices choice) {
            return choice.offer();
        }
        return Offer.FREE;
    }
}

package org.safeconduct.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;

/**
 * Everything a form needs to be shown; begin with {@link #fresh} and add what there is.
 *
 * @param typed values as typed (draft, refused submission, or {@link Forms#flatten} of stored answers), flat names
 * @param facts what conditions may read besides the answers
 * @param writable compartments the actor may write or collect
 * @param readers per compartment: who will read it, in the reader's language; shown at free text
 * @param documents names of the case's documents by id, for file fields
 * @param text (key, English) to text in the reader's language
 */
public record FormState(
        Map<String, List<String>> typed,
        Map<String, Object> facts,
        Set<Compartment> writable,
        List<Refusal.FieldError> errors,
        Map<Compartment, String> readers,
        Map<String, String> documents,
        Locale language,
        BiFunction<String, String, String> text) {

    public FormState {
        typed = Map.copyOf(typed);
        errors = List.copyOf(errors);
    }

    /** A form nobody has typed into yet. */
    public static FormState fresh(Set<Compartment> writable, Locale language, BiFunction<String, String, String> text) {
        return new FormState(Map.of(), Map.of(), writable, List.of(), Map.of(), Map.of(), language, text);
    }

    public FormState withTyped(Map<String, List<String>> values) {
        return new FormState(values, facts, writable, errors, readers, documents, language, text);
    }

    public FormState withFacts(Map<String, Object> known) {
        return new FormState(typed, known, writable, errors, readers, documents, language, text);
    }

    public FormState withErrors(List<Refusal.FieldError> found) {
        return new FormState(typed, facts, writable, found, readers, documents, language, text);
    }

    public FormState withReaders(Map<Compartment, String> who) {
        return new FormState(typed, facts, writable, errors, who, documents, language, text);
    }

    public FormState withDocuments(Map<String, String> names) {
        return new FormState(typed, facts, writable, errors, readers, names, language, text);
    }
}

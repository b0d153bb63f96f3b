package org.safeconduct.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;

/**
 * Everything a form needs to be shown.
 *
 * @param typed values as typed (draft or refused submission), flat names; wins over stored
 * @param facts what conditions may read besides the answers
 * @param writable compartments the actor may write or collect
 * @param readers per compartment: who will read it, in the reader's language; shown at free text
 * @param text (key, English) to text in the reader's language
 */
public record FormState(
        Map<String, List<String>> typed,
        Map<String, Object> facts,
        Set<Compartment> writable,
        List<Refusal.FieldError> errors,
        Map<Compartment, String> readers,
        Locale language,
        BiFunction<String, String, String> text) {}

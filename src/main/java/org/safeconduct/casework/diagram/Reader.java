package org.safeconduct.casework.diagram;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * For whom a model is drawn and what of it the case has touched.
 *
 * @param mirrored the reader's script runs from right to left
 * @param here elements the case waits at
 * @param passed elements the case passed
 * @param text element id and English name to the reader's language
 * @param owner desk to the name of the agency or desk that owns the step
 */
public record Reader(
        boolean mirrored,
        Set<String> here,
        Set<String> passed,
        BiFunction<String, String, String> text,
        Function<String, String> owner) {

    public Reader {
        here = Set.copyOf(here);
        passed = Set.copyOf(passed);
    }

    Picture.State state(String element) {
        if (here.contains(element)) {
            return Picture.State.HERE;
        }
        return passed.contains(element) ? Picture.State.PASSED : Picture.State.AHEAD;
    }
}

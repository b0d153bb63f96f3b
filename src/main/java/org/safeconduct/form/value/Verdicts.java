package org.safeconduct.form.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.safeconduct.form.Terms;

/** Turns a reading into a verdict under the terms of the field. */
final class Verdicts {

    private Verdicts() {}

    /** An empty text or list counts as not answered, which only some fields may be. */
    static Verdict required(String path, Terms terms, Supplier<JsonNode> read) {
        Verdict verdict = Verdict.reading(read);
        if (!verdict.errors().isEmpty() || !empty(verdict.value())) {
            return verdict;
        }
        return terms.required() ? Verdict.wrong(path, "refusal.form.required") : Verdict.nothing();
    }

    private static boolean empty(JsonNode value) {
        return value.isContainerNode() ? value.isEmpty() : value.asText().isEmpty();
    }
}

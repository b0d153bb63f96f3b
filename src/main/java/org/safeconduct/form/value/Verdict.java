package org.safeconduct.form.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.function.Supplier;
import org.safeconduct.kernel.Refusal;

/**
 * What became of one field.
 *
 * @param value missing when nothing valid was typed
 */
public record Verdict(JsonNode value, List<Refusal.FieldError> errors) {

    private static final Verdict NOTHING = new Verdict(MissingNode.getInstance(), List.of());

    static Verdict nothing() {
        return NOTHING;
    }

    static Verdict of(JsonNode value) {
        return new Verdict(value, List.of());
    }

    public static Verdict wrong(List<Refusal.FieldError> errors) {
        return new Verdict(MissingNode.getInstance(), errors);
    }

    static Verdict wrong(String path, String messageKey, Object... arguments) {
        return wrong(List.of(Refusal.FieldError.of(path, messageKey, arguments)));
    }

    /** The value read, or what was wrong with it. */
    static Verdict reading(Supplier<JsonNode> read) {
        try {
            return of(read.get());
        } catch (Refusal refusal) {
            return wrong(refusal.fields());
        }
    }

    public boolean given() {
        return !value.isMissingNode();
    }
}

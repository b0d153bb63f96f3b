package org.safeconduct.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One procedure of the catalogue, as its model describes itself.
 *
 * @param title in English; the text key is {@code <key>.title}
 * @param purpose in English; the text key is {@code <key>.purpose}
 * @param planItems of the action plan that it serves, such as {@code A86}
 * @param startForm form that opens a case of this procedure
 * @param deployment the rules a case opened now would begin with
 */
public record Procedure(
        String key,
        String title,
        String purpose,
        String legalBasis,
        List<String> planItems,
        @Nullable String startForm,
        int version,
        String deployment) {

    public Procedure {
        planItems = List.copyOf(planItems);
    }
}

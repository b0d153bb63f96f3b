package org.safeconduct.procedure;

import java.util.List;

/** One procedure of the catalogue, as its model describes itself. */
public record Procedure(
        String key,
        String title,
        String purpose,
        String legalBasis,
        List<String> planItems,
        int version,
        String deployment) {

    public Procedure {
        planItems = List.copyOf(planItems);
    }
}

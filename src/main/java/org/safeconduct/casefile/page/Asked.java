package org.safeconduct.casefile.page;

import java.util.List;
import org.safeconduct.kernel.Refusal;

/** What somebody asked for on a page, and whether they may try again there. */
public final class Asked {

    private Asked() {}

    /** Errors to show beside what was typed; any other refusal goes its own way. */
    /** The errors to show at their fields; any other refusal goes on. */
    public static List<Refusal.FieldError> again(Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.INVALID) {
            throw refusal;
        }
        return refusal.fields();
    }
}

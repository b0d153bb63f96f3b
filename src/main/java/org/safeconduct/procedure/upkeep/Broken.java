package org.safeconduct.procedure.upkeep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.CaseId;

/**
 * A background job whose last try failed.
 *
 * @param caseId null where it is the engine's own housekeeping
 * @param place null likewise
 * @param left tries the engine still makes by itself; at none it waits for somebody
 * @param fault kinds of exception and the place in our code, without a word that anybody typed
 */
public record Broken(
        String id, @Nullable CaseId caseId, @Nullable Place place, Instant since, int left, String fault) {

    /**
     * Where in which model, with its English names; the text keys are {@code <procedure>.title} and
     * {@code <procedure>.<element>}.
     */
    public record Place(String deployment, String procedure, String title, String element, String name) {}
}

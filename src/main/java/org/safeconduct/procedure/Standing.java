package org.safeconduct.procedure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Step;

/**
 * Where a case stands.
 *
 * @param open steps the case waits at now
 * @param path elements passed, in order
 * @param active elements entered and not left, called processes included
 * @param next what can follow the open steps directly
 * @param models process keys of the case in the order a reader meets them, the opened one first
 */
public record Standing(
        String procedure,
        String deployment,
        List<Step> open,
        List<Passed> path,
        List<Passed> active,
        List<Next> next,
        List<String> models,
        boolean ended) {

    public Standing {
        open = List.copyOf(open);
        path = List.copyOf(path);
        active = List.copyOf(active);
        next = List.copyOf(next);
        models = List.copyOf(models);
    }

    /** One element of one model that the case has met. */
    public record Passed(String procedure, String element) {}

    /**
     * A step, wait or end that can come next.
     *
     * @param name in English; the text key is {@code <procedure>.<element>}
     * @param desk who would act; null for waits for time and for ends
     * @param end whether the case, or a branch of it, would end here
     */
    public record Next(
            String procedure,
            String element,
            String name,
            @Nullable Desk desk,
            boolean end) {}

    /** Elements of one model that the case passed. */
    public Set<String> passed(String procedureKey) {
        return of(path, procedureKey);
    }

    /** Elements of one model where the case is now. */
    public Set<String> active(String procedureKey) {
        return of(active, procedureKey);
    }

    private static Set<String> of(List<Passed> met, String procedureKey) {
        return met.stream()
                .filter(element -> element.procedure().equals(procedureKey))
                .map(Passed::element)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package org.safeconduct.procedure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Step;

/**
 * Where a case stands.
 *
 * @param open steps the case waits at now
 * @param path per process key: element ids passed, in order
 * @param active elements the case is in now, called models and sub-processes around the open steps included
 * @param next steps that can follow the open ones
 * @param models process keys of the case in the order a reader meets them, the opened one first
 */
public record Standing(
        String procedure,
        String deployment,
        List<Step> open,
        List<Passed> active,
        List<Passed> path,
        List<Next> next,
        List<String> models,
        boolean ended) {

    public Standing {
        open = List.copyOf(open);
        active = List.copyOf(active);
        path = List.copyOf(path);
        next = List.copyOf(next);
        models = List.copyOf(models);
    }

    /** One element the case has passed. */
    public record Passed(String procedure, String element) {}

    /**
     * A step that can follow.
     *
     * @param name in English, as the model has it
     */
    public record Next(
            String procedure,
            String element,
            String name,
            @Nullable Desk desk) {}

    /** Elements of one model that the case is in now. */
    public Set<String> active(String procedureKey) {
        return active.stream()
                .filter(p -> p.procedure().equals(procedureKey))
                .map(Passed::element)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Elements of one model that the case passed. */
    public Set<String> passed(String procedureKey) {
        return path.stream()
                .filter(p -> p.procedure().equals(procedureKey))
                .map(Passed::element)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}

package org.safeconduct.procedure;

import java.util.List;
import java.util.Set;
import org.safeconduct.kernel.Step;

/**
 * Where a case stands.
 *
 * @param open steps the case waits at now
 * @param path per process key: element ids passed, in order
 * @param models process keys of the case in the order a reader meets them, the opened one first
 */
public record Standing(
        String procedure, String deployment, List<Step> open, List<Passed> path, List<String> models, boolean ended) {

    public Standing {
        open = List.copyOf(open);
        path = List.copyOf(path);
        models = List.copyOf(models);
    }

    /** One element the case has passed. */
    public record Passed(String procedure, String element) {}

    /** Elements of one model that the case passed. */
    public Set<String> passed(String procedureKey) {
        return path.stream()
                .filter(p -> p.procedure().equals(procedureKey))
                .map(Passed::element)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}

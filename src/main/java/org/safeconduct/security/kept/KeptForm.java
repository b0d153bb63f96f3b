package org.safeconduct.security.kept;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.security.strength.Act;
import org.springframework.http.server.PathContainer;

/**
 * A form as it was sent.
 *
 * @param address it was sent to
 * @param files whether files came along; those are not kept
 */
public record KeptForm(UUID id, String address, Instant at, boolean files, Map<String, List<String>> typed) {

    private static final String OWN = "_";

    /** What a person typed or chose, without what the page adds by itself. */
    public List<String> texts() {
        return typed.entrySet().stream()
                .filter(field -> !field.getKey().startsWith(OWN))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** What it does, in a word the page explains; null where it is ordinary work. */
    public @Nullable Act act() {
        return Act.of("POST", PathContainer.parsePath(address)).orElse(null);
    }

    /** Whether its page shows it again before anything is done. */
    public boolean shown() {
        return typed.containsKey("_shown");
    }
}

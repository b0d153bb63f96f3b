package org.safeconduct.kernel;

import java.util.UUID;

/**
 * Identifies one piece of work of a case: a human task or an awaited answer; random, so it tells a stranger nothing;
 * refuses as NOT_FOUND what is not a UUID.
 */
public record TaskId(UUID value) {

    public static TaskId random() {
        return new TaskId(UUID.randomUUID());
    }

    /** Reads an id from a path or a row; nonsense is treated like an unknown id. */
    public static TaskId of(String text) {
        return new TaskId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

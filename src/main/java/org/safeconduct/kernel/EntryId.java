package org.safeconduct.kernel;

import java.util.UUID;

/**
 * Identifies one entry of a case file; random, so it tells a stranger nothing; refuses as NOT_FOUND what is not a UUID.
 */
public record EntryId(UUID value) {

    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    /** Reads an id from a path or a row; nonsense is treated like an unknown id. */
    public static EntryId of(String text) {
        return new EntryId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

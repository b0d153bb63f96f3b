package org.safeconduct.kernel;

import java.util.UUID;

/**
 * Identifies a human being inside this instance; random, so it tells a stranger nothing; refuses as NOT_FOUND what is
 * not a UUID.
 */
public record PersonId(UUID value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /** Reads an id from a path or a row; nonsense is treated like an unknown id. */
    public static PersonId of(String text) {
        return new PersonId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

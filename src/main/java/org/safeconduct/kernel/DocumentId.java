package org.safeconduct.kernel;

import java.util.UUID;

/** Identifies a document of a case; random, so it tells a stranger nothing; refuses as NOT_FOUND what is not a UUID. */
public record DocumentId(UUID value) {

    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }

    /** Reads an id from a path or a row; nonsense is treated like an unknown id. */
    public static DocumentId of(String text) {
        return new DocumentId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

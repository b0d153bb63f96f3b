package org.safeconduct.kernel;

import java.util.UUID;

/** Identifies a case file; random, so it tells a stranger nothing; refuses as NOT_FOUND what is not a UUID. */
public record CaseId(UUID value) {

    public static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }

    /** Reads an id from a path or a row; nonsense is treated like an unknown id. */
    public static CaseId of(String text) {
        return new CaseId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

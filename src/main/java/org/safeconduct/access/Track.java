package org.safeconduct.access;

/** What a case is about; tracks of one person never show each other. */
public enum Track {
    RETURN,
    VOLUNTARY_RETURN,
    ASYLUM,
    TRAFFICKING,
    CHILD;

    /** In a track that protects, a name alone can kill. */
    boolean protects() {
        return this == ASYLUM || this == TRAFFICKING || this == CHILD;
    }
}

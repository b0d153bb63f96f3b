package org.safeconduct.access;

/** What a case is about; tracks of one person never show each other. */
public enum Track {
    RETURN,
    VOLUNTARY_RETURN,
    ASYLUM,
    TRAFFICKING,
    CHILD
}

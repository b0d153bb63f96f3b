package org.safeconduct.kernel;

/** What kind of information a field holds: decides who sees it, whether it travels, its key, its retention, its log. */
public enum Compartment {
    REFERENCE,
    IDENTITY,
    TRAVEL,
    BIOMETRIC,
    LOCATION,
    HEALTH,
    ASYLUM,
    TRAFFICKING,
    LAW_ENFORCEMENT,
    CHILD,
    INTELLIGENCE,
    REINTEGRATION,
    FAMILY,
    NOTE,
    STAFF
}

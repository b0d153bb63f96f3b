package org.safeconduct.access;

/** Why somebody acts now. */
public enum Purpose {
    CASEWORK,
    HANDOFF,
    SUPERVISION,
    RIGHTS_REQUEST,
    AUDIT,
    STATISTICS,
    EMERGENCY,
    SUPPORT
}

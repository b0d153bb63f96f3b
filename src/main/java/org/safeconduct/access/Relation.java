package org.safeconduct.access;

/** How a member of staff stands to a case; the key to everything else. */
public enum Relation {
    NONE,
    NAMED,
    ASSIGNED,
    TEAM,
    SUPERVISES,
    RECEIVED,
    REPRESENTS,
    FORMER,
    BLOCKED
}

package org.safeconduct.reference;

/** How sure a dated row is: SEEN in a public copy, GK general knowledge to be checked, POLICY a working default. */
public enum Verified {
    SEEN,
    GK,
    POLICY
}

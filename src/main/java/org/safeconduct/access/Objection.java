package org.safeconduct.access;

/** What speaks against an access; one more of them never shows anything more. */
public enum Objection {
    /** The actor's agency stands in a country the person fled or belongs to: any of the case's origin set. */
    ORIGIN,
    /** Another agency controls the case. */
    FOREIGN,
    /** Not every gate of D3 is met: decision or declaration, refoulement check, person informed, nothing on hold. */
    GATES_MISSING,
    /** The case is sealed and the actor is not on its named list. */
    SEALED,
    /** Account, agency or clearance has ended or is suspended in the register. */
    SUSPENDED,
    /** The sign-in is too weak or too old for this. */
    STALE_SIGN_IN,
    /** What the relation rested on has ended: an open case or task, an offer, a share, a mandate, a hand-over. */
    LAPSED
}

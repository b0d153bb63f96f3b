package org.safeconduct.access;

/** One pure function: who may do what with which compartments of a case, and why. No I/O, so it can be enumerated. */
public final class Access {

    private Access() {}

    /** Decides one question; deny unless a rule permits, and some denials no rule lifts. */
    public static Ruling decide(Question question) {
        throw new UnsupportedOperationException();
    }
}

package org.safeconduct.casework.voluntaryreturn;

/** Names the voluntary return procedure shares with its model. */
public final class VoluntaryReturn {

    public static final String PROCEDURE = "voluntary-return";

    /** Message that ends the whole return, whatever step it is at. */
    static final String ENDED_EARLY = "ReturnEndedEarly";

    /** Message that takes one member out while the others go on. */
    static final String MEMBER_WITHDREW = "MemberWithdrew";

    private VoluntaryReturn() {}
}

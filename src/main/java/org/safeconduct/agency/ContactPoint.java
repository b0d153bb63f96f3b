package org.safeconduct.agency;

/** Function mailbox and duty telephone of an agency; never a personal one. */
public record ContactPoint(String function, String mailbox, String telephone) {}

package org.safeconduct.casework;

/** Somebody completed a piece of work and the procedure has moved on; heard in the same transaction. */
public record WorkDone(HeldTask task) {}

package org.safeconduct.kernel;

/** How many notices wait for a reader; the frame of every page shows the number, and never what they say. */
public interface Bell {

    int waiting(Actor reader);
}

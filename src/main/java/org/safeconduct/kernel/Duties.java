package org.safeconduct.kernel;

import java.time.Duration;

/** What the application does by itself, on one node at a time. */
public interface Duties {

    /** Does the work, unless another node is at it or began it less than the pause ago; tells whether it did. */
    boolean alone(String duty, Duration pause, Runnable work);
}

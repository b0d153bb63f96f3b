package org.safeconduct.operation.node;

import java.time.Instant;

/**
 * A node that runs, or ran until lately.
 *
 * @param name of this run of it, as in the first lines of its log; random, so that it tells nothing of the machine
 * @param jobs whether it works on background jobs
 * @param here whether it is the one that says this
 */
public record Node(String name, Build build, boolean jobs, Life life, boolean here) {

    /** @param missing whether it should have been seen since and was not */
    public record Life(Instant started, Instant seen, boolean missing) {}

    public boolean missing() {
        return life.missing();
    }
}

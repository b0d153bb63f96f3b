package org.safeconduct.security.strength;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How somebody proved who they are, and when. It counts down by our clock: what was strong an hour ago is old.
 *
 * @param level 0 nothing said, 1 password and one-time code, 2 passkey, 3 passkey asked for a single act
 * @param at when they proved it, as the provider says
 */
public record Strength(int level, Instant at) implements Serializable {

    /** Nobody said anything of it. */
    public static final Strength UNKNOWN = new Strength(0, Instant.EPOCH);

    private static final long serialVersionUID = 1L;
    private static final Duration SKEW = Duration.ofSeconds(60);

    /** Whether it is high and young enough; refuses a moment that has not come yet. */
    public boolean suffices(Need need, Instant now) {
        boolean young = !now.isAfter(at.plus(need.oldest())) && !at.isAfter(now.plus(SKEW));
        return level >= need.level() && young;
    }
}

package org.safeconduct.security.strength;

import java.time.Duration;

/** What a sign-in must be for an act. */
public enum Need {
    PASSKEY(2, Duration.ofHours(12)),
    FRESH_PASSKEY(3, Duration.ofMinutes(5));

    private final int level;
    private final Duration oldest;

    Need(int level, Duration oldest) {
        this.level = level;
        this.oldest = oldest;
    }

    /** The provider's word for it, as {@code acr} says it. */
    public int level() {
        return level;
    }

    /** How long ago they may have proved it; the longest a session can last where the act does not ask anew. */
    public Duration oldest() {
        return oldest;
    }
}

package org.safeconduct.kernel;

import java.util.regex.Pattern;

/** Identifies a member of staff (or the system itself) across sign-ins; never a name. */
public record ActorId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}");

    public ActorId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an actor id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

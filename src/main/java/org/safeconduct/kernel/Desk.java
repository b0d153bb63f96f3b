package org.safeconduct.kernel;

import java.util.regex.Pattern;

/** Abstract role that a model names on a task, such as {@code return-counsellor}; an agency is competent for desks. */
public record Desk(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z-]{2,40}");

    public Desk {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a desk: kebab-case expected");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

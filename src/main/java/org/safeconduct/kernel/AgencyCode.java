package org.safeconduct.kernel;

import java.util.regex.Pattern;

/** Code of an agency in the register, such as {@code DE-BAMF}; refuses anything but capitals, digits and hyphens. */
public record AgencyCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}-[A-Z0-9-]{2,28}");

    public AgencyCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an agency code");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.safeconduct.kernel;

import java.util.regex.Pattern;

/** ISO 3166-1 alpha-3 code of a country, such as {@code NER} (Niger, not Nigeria); always shown with the name. */
public record CountryCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}");

    public CountryCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-3 code");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

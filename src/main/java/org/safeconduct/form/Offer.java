package org.safeconduct.form;

import java.util.List;

/**
 * What may be chosen: values written in the form, or a list the application keeps.
 *
 * @param source name of a code list or {@code countries}; empty when the values stand in the form
 */
public record Offer(List<Value> values, String source) {

    /** Nothing is offered: any word may be typed (tag lists only). */
    public static final Offer FREE = new Offer(List.of(), "");

    public Offer {
        values = List.copyOf(values);
    }

    /** One value and its English label. */
    public record Value(String value, String label) {}

    public boolean free() {
        return values.isEmpty() && source.isEmpty();
    }
}

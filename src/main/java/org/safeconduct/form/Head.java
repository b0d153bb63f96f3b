package org.safeconduct.form;

/**
 * What every element of a form has.
 *
 * @param key name of the answer; for sections and help texts the id of the element
 * @param label English; shown in the reader's language through {@link FormState#text()}
 * @param description English, may be empty
 * @param hide when the element is left out
 * @param columns width of 16, as Camunda Forms counts
 */
public record Head(String key, String label, String description, Condition hide, int columns) {

    /** The same element in another width. */
    public Head withColumns(int other) {
        return new Head(key, label, description, hide, other);
    }
}

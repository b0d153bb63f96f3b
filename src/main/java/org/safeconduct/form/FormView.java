package org.safeconduct.form;

import java.util.List;

/** A form ready for the template; fields in the order shown. */
public record FormView(String id, List<FieldView> fields) {

    /** Placeholder until rendering is written. */
    public record FieldView(String key, String label) {}
}

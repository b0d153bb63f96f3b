package org.safeconduct.form;

import java.util.List;

/** A form definition that was read and found sound. */
public record Form(String id, List<Field> fields) {

    public Form {
        fields = List.copyOf(fields);
    }
}

package org.safeconduct.form;

import java.util.List;
import java.util.Locale;

/** Where lists named by {@code properties.source} come from; the room that uses forms supplies it as a bean. */
public interface Options {

    /** One thing that may be chosen, labelled in the reader's language. */
    record Option(String value, String label) {}

    /** The values valid today, in the order shown; refuses an unknown source with IllegalArgumentException. */
    List<Option> list(String source, Locale language);

    /** What of a list is meant by another name or a withdrawn code, labelled in the reader's language. */
    default List<String> meant(String source, String text) {
        return List.of();
    }
}

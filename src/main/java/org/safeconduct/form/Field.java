package org.safeconduct.form;

/** One component of a form; the closed list of kinds this product renders. */
public sealed interface Field {

    String key();

    /** Placeholder until the kinds are written. */
    record Text(String key) implements Field {}
}

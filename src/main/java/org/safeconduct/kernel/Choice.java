package org.safeconduct.kernel;

/**
 * One line of a list to choose from, labelled in the reader's language.
 *
 * @param value what is sent when it is chosen
 */
public record Choice(String value, String label, boolean chosen) {}

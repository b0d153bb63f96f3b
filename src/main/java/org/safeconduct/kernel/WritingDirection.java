package org.safeconduct.kernel;

/** The invisible marks that turn the direction of text, so that what is shown differs from what is on file. */
public final class WritingDirection {

    private WritingDirection() {}

    /** Embeddings, overrides and isolates; plain left-to-right and right-to-left marks harm nobody. */
    public static boolean turnsAt(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    /** Whether any mark in the text turns its direction. */
    public static boolean turnsIn(String text) {
        return text.codePoints().anyMatch(WritingDirection::turnsAt);
    }
}

package org.safeconduct.form.value;

import java.util.regex.Pattern;

/** Text a pattern may look at only so often, so that no pattern and no text keep the server busy. */
final class Patience implements CharSequence {

    /** Looks at characters before a text counts as not matching. */
    private static final int LOOKS = 500_000;

    private final CharSequence text;
    private final int[] left;

    private Patience(CharSequence text, int[] left) {
        this.text = text;
        this.left = left;
    }

    /** Whether the pattern is found in the text; false when finding out takes too long or, by recursion, too deep. */
    static boolean found(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Patience(text, new int[] {LOOKS})).find();
        } catch (Exhausted | StackOverflowError e) {
            return false;
        }
    }

    @Override
    public char charAt(int index) {
        if (--left[0] < 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Patience(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super(null, null, false, false);
        }
    }
}

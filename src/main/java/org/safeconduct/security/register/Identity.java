package org.safeconduct.security.register;

/** How an identity provider names somebody, for ever: never a name, never a mail. */
public record Identity(String issuer, String subject) {

    private static final int LONGEST = 255;

    public Identity {
        if (unfit(issuer) || unfit(subject)) {
            throw new IllegalArgumentException("not an identity");
        }
    }

    private static boolean unfit(String word) {
        return word.isBlank() || word.length() > LONGEST;
    }
}

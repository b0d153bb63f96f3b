package org.safeconduct.casefile.cover;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.safeconduct.access.Track;

/**
 * What people call a case on the telephone, such as {@code VR-7K3Q-9DXM}: random, without a sequence or a year, without
 * letters that are easily misheard or misread; the last character checks the others.
 */
public record Reference(String value) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHECKED = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A reference nobody can guess; the two letters in front say the kind of case. */
    public static Reference random(Track track) {
        StringBuilder body = new StringBuilder();
        RANDOM.ints(CHECKED, 0, LETTERS.length()).forEach(i -> body.append(LETTERS.charAt(i)));
        return written(prefix(track), body.append(check(body)).toString());
    }

    /** Reads what somebody typed or heard; empty unless the check character fits. */
    public static Optional<Reference> read(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (!plain.matches("[A-Z]{2}[0-9A-Z]{8}")) {
            return Optional.empty();
        }
        String body = plain.substring(2).replace('O', '0').replace('I', '1').replace('L', '1');
        boolean sound = body.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)
                && check(body.substring(0, CHECKED)) == body.charAt(CHECKED);
        return sound ? Optional.of(written(plain.substring(0, 2), body)) : Optional.empty();
    }

    private static Reference written(String prefix, String body) {
        return new Reference(prefix + "-" + body.substring(0, 4) + "-" + body.substring(4));
    }

    private static String prefix(Track track) {
        return switch (track) {
            case VOLUNTARY_RETURN -> "VR";
            case RETURN -> "RT";
            case ASYLUM, TRAFFICKING, CHILD -> "SC";
        };
    }

    /** Luhn's method over 32 letters: finds every single wrong character and most swapped neighbours. */
    private static char check(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int value = LETTERS.indexOf(body.charAt(i)) * (i % 2 == 0 ? 2 : 1);
            sum += value / LETTERS.length() + value % LETTERS.length();
        }
        return LETTERS.charAt((LETTERS.length() - sum % LETTERS.length()) % LETTERS.length());
    }
}

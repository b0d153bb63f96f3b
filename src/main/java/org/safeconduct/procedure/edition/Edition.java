package org.safeconduct.procedure.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One state of all models, decisions, forms and texts; written as {@code 7 sha256:...}, or {@code 7+ sha256:...} while
 * somebody is changing them.
 *
 * @param number goes up by one with every change that is kept
 * @param changed whether the files are no longer those the number was given to
 * @param digest of names and contents of all files
 */
public record Edition(int number, boolean changed, String digest) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})(\\+?) (sha256:[0-9a-f]{64})");
    private static final String UNNUMBERED = "sha256:";

    /** What these files are, where {@code kept} was the last edition that got a number. */
    static Edition of(Map<String, byte[]> files, Edition kept) {
        String digest = fingerprint(new TreeMap<>(files));
        return new Edition(kept.number(), !digest.equals(kept.digest()), digest);
    }

    /**
     * What a deployment says it is. Releases before editions were counted say no number: each is older than any with
     * one. What cannot be read was written by a release yet to come.
     */
    static Edition read(@Nullable String written) {
        if (written == null || written.startsWith(UNNUMBERED)) {
            return new Edition(0, false, String.valueOf(written));
        }
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? new Edition(Integer.parseInt(parts.group(1)), !parts.group(2).isEmpty(), parts.group(3))
                : new Edition(Integer.MAX_VALUE, false, written);
    }

    /** Whether it follows the other: by its number, or, under the same, while one of them is being changed. */
    boolean follows(Edition other) {
        boolean onTrial = number == other.number && (changed || other.changed);
        return number > other.number || onTrial && !hasSameFilesAs(other);
    }

    public boolean hasSameFilesAs(Edition other) {
        return digest.equals(other.digest);
    }

    /** The number as people read it, with a plus while the files are being changed. */
    public String name() {
        return number + (changed ? "+" : "");
    }

    @Override
    public String toString() {
        return name() + ' ' + digest;
    }

    private static String fingerprint(TreeMap<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update((name + ' ' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

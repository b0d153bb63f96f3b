package org.safeconduct.document.check;

import java.text.Normalizer;

/** A file's name as its sender gave it, without what hides or misleads: folders, control and direction characters. */
public final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    public static String clean(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}\\p{Cs}]", "")
                .strip();
        if (plain.isEmpty() || plain.startsWith(".")) {
            plain = "document" + plain;
        }
        return plain.length() <= LONGEST ? plain : shortened(plain);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}

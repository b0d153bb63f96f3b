package org.safeconduct.form.value;

import java.text.Normalizer;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.WritingDirection;

/**
 * Cleans typed characters: composed form (NFC), no control characters, one kind of line end. Refuses broken characters
 * and direction marks that make text read otherwise than it is stored; in names, copied with such marks, they are
 * dropped.
 */
final class Characters {

    private Characters() {}

    /** One line of at most so many characters. */
    static String line(String path, String raw, int most) {
        return clean(path, raw, most, false);
    }

    /** Several lines of at most so many characters. */
    static String block(String path, String raw, int most) {
        return clean(path, raw.replace("\r\n", "\n").replace('\r', '\n'), most, true);
    }

    /** One line of a name: direction marks are dropped instead of refused. */
    static String name(String path, String raw, int most) {
        StringBuilder kept = new StringBuilder();
        tooLong(path, raw.length() > 4L * most + 100, most);
        raw.codePoints().filter(point -> !WritingDirection.turnsAt(point)).forEach(kept::appendCodePoint);
        return clean(path, kept.toString(), most, false);
    }

    /** A value of digits and signs: digits of any script become 0 to 9, invisible marks are dropped. */
    static String digits(String path, String raw, int most) {
        StringBuilder kept = new StringBuilder();
        tooLong(path, raw.length() > 4L * most + 100, most);
        raw.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(point -> appendDigit(kept, point));
        return clean(path, kept.toString(), most, false);
    }

    private static void appendDigit(StringBuilder kept, int point) {
        if (Character.isDigit(point)) {
            kept.append(Character.digit(point, 10));
        } else {
            kept.appendCodePoint(point);
        }
    }

    private static String clean(String path, String raw, int most, boolean lines) {
        tooLong(path, raw.length() > 4L * most + 100, most);
        StringBuilder kept = new StringBuilder();
        boolean visible = false;
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            int point = raw.codePointAt(i);
            refuse(path, point);
            append(kept, point, lines);
            visible |= !Character.isWhitespace(point) && Character.getType(point) != Character.FORMAT;
        }
        String text = visible ? Normalizer.normalize(kept, Normalizer.Form.NFC).strip() : "";
        tooLong(path, text.codePointCount(0, text.length()) > most, most);
        return text;
    }

    private static void refuse(String path, int point) {
        if (Character.getType(point) == Character.SURROGATE) {
            throw Refusal.invalid(path, "refusal.form.characters");
        }
        if (WritingDirection.turnsAt(point)) {
            throw Refusal.invalid(path, "refusal.form.direction");
        }
    }

    private static void append(StringBuilder kept, int point, boolean lines) {
        if (point == '\n' || point == '\t' || point == 0x2028 || point == 0x2029) {
            kept.append(lines ? (point == '\t' ? '\t' : '\n') : ' ');
        } else if (!Character.isISOControl(point) && !meansNothing(point)) {
            kept.appendCodePoint(point);
        }
    }

    /** Byte order marks and code points that will never be characters. */
    private static boolean meansNothing(int point) {
        return point == 0xFEFF || (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }

    private static void tooLong(String path, boolean tooLong, int most) {
        if (tooLong) {
            throw Refusal.invalid(path, "refusal.form.too-long", most);
        }
    }
}

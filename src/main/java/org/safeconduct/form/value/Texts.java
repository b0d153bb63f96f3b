package org.safeconduct.form.value;

import java.util.Locale;
import java.util.regex.Pattern;
import org.safeconduct.form.Field;
import org.safeconduct.kernel.Refusal;

/** Lines of text and what they may hold: names, phone numbers, addresses, numbers of papers. */
final class Texts {

    /** Longest number anybody types with signs and spaces around its digits. */
    private static final int PHONE_AS_TYPED = 40;

    private static final Pattern PHONE_SIGNS = Pattern.compile("\\(0\\)|[\\s()./-]");
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>(),;:\"\\[\\]\\\\]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}[\\p{L}\\p{N}-]{2,63}");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} ./-]{0,39}");

    private Texts() {}

    /** The line in its normal form, empty when nothing was typed. */
    static String line(String path, String raw, Field.Text field) {
        String text = normal(path, raw, field);
        if (text.isEmpty()) {
            return text;
        }
        size(path, text, field.size());
        if (field.pattern().filter(pattern -> !Patience.found(pattern, text)).isPresent()) {
            throw Refusal.invalid(path, "refusal.form.pattern");
        }
        return text;
    }

    /** Several lines, empty when nothing was typed. */
    static String block(String path, String raw, Field.Size size) {
        String text = Characters.block(path, raw, size.max());
        if (!text.isEmpty()) {
            size(path, text, size);
        }
        return text;
    }

    private static String normal(String path, String raw, Field.Text field) {
        int most = field.size().max();
        return switch (field.style()) {
            case PLAIN -> Characters.line(path, raw, most);
            case PERSON_NAME -> Characters.name(path, raw, most);
            case PHONE -> phone(path, Characters.digits(path, raw, PHONE_AS_TYPED));
            case EMAIL -> email(path, Characters.line(path, raw, most));
            case DOCUMENT_NUMBER -> documentNumber(path, Characters.digits(path, raw, most));
        };
    }

    private static void size(String path, String text, Field.Size size) {
        int length = text.codePointCount(0, text.length());
        if (length < size.min()) {
            throw Refusal.invalid(path, "refusal.form.too-short", size.min());
        }
        if (length > size.max()) {
            throw Refusal.invalid(path, "refusal.form.too-long", size.max());
        }
    }

    /** International form (E.164): without a country code nobody abroad could call. */
    private static String phone(String path, String typed) {
        String bare = PHONE_SIGNS.matcher(typed).replaceAll("");
        String number = bare.startsWith("00") ? "+" + bare.substring(2) : bare;
        if (!number.isEmpty() && !E164.matcher(number).matches()) {
            throw Refusal.invalid(path, "refusal.form.phone");
        }
        return number;
    }

    private static String email(String path, String typed) {
        if (!typed.isEmpty() && !(typed.length() <= 254 && EMAIL.matcher(typed).matches())) {
            throw Refusal.invalid(path, "refusal.form.email");
        }
        int at = typed.lastIndexOf('@') + 1;
        return typed.substring(0, at) + typed.substring(at).toLowerCase(Locale.ROOT);
    }

    private static String documentNumber(String path, String typed) {
        String number = typed.toUpperCase(Locale.ROOT);
        if (!number.isEmpty() && !DOCUMENT_NUMBER.matcher(number).matches()) {
            throw Refusal.invalid(path, "refusal.form.document-number");
        }
        return number;
    }
}

package org.safeconduct.person;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How to reach a person and in which languages; safe contact says whether one may. */
public record Contacts(List<Phone> phones, List<Spoken> languages) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s()./\\u00A0\\u200E\\u200F\\u202A-\\u202E-]");

    /** Nothing known yet. */
    public static final Contacts NONE = new Contacts(List.of(), List.of());

    /**
     * @param number E.164, such as {@code +22790123456}
     * @param owner whose phone it is: {@code own}, {@code relative}, {@code friend}, {@code employer}, {@code other}
     */
    public record Phone(String number, String owner) {

        public Phone {
            number = e164(number);
        }
    }

    /**
     * @param language ISO 639 code, such as {@code ff}
     * @param dialect as interpreters name it, such as "Pular of Fouta Djallon"
     */
    public record Spoken(String language, @Nullable String dialect) {}

    public Contacts {
        phones = List.copyOf(phones);
        languages = List.copyOf(languages);
    }

    List<String> numbers() {
        return phones.stream().map(Phone::number).toList();
    }

    /** A phone number without spaces and brackets, with + for a leading 00. */
    static String e164(String text) {
        String dense = BETWEEN.matcher(plainDigits(text)).replaceAll("");
        return dense.startsWith("00") ? "+" + dense.substring(2) : dense;
    }

    /** Digits of any script as 0 to 9; the rest as it is. */
    static String plainDigits(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }
}

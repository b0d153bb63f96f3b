package org.safeconduct.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How to reach a person and in which languages; safe contact says whether one may. */
public record Contacts(List<Phone> phones, List<Spoken> languages) {

    /** Nothing known yet. */
    public static final Contacts NONE = new Contacts(List.of(), List.of());

    /**
     * @param number E.164, such as {@code +22790123456}
     * @param owner whose phone it is: {@code own}, {@code relative}, {@code friend}, {@code employer}, {@code other}
     */
    public record Phone(String number, String owner, boolean safeToCall) {

        public Phone {
            number = number.replaceAll("[\\s().-]", "");
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
}

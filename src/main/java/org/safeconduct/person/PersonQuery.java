package org.safeconduct.person;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.person.likeness.Traits;

/**
 * Whom to look for; every part may be missing.
 *
 * @param name one or more names in any order and script
 * @param birth {@link BirthDate#year} if only the year is known; narrows, never finds alone
 */
public record PersonQuery(
        @Nullable String name,
        @Nullable BirthDate birth,
        @Nullable String phone,
        @Nullable String documentNumber) {

    private static final Pattern PHONE = Pattern.compile("\\s*(?:\\+|00)[0-9][0-9 ()./-]{5,24}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** Reads one line as typed into a search box: a phone alone, or names with a birth year and a document number. */
    public static PersonQuery typed(String line) {
        if (PHONE.matcher(Contacts.plainDigits(line)).matches()) {
            return new PersonQuery(null, null, line, null);
        }
        List<String> words = List.of(Contacts.plainDigits(line).strip().split("[\\s,;]+"));
        String name = words.stream().filter(word -> !DIGIT.matcher(word).find()).collect(joining(" "));
        BirthDate birth = first(words.stream().filter(word -> YEAR.matcher(word).matches()))
                .map(year -> BirthDate.year(Integer.parseInt(year)))
                .orElse(null);
        String paper = first(words.stream()
                        .filter(word -> DIGIT.matcher(word).find()
                                && !YEAR.matcher(word).matches()))
                .orElse(null);
        return new PersonQuery(name.isEmpty() ? null : name, birth, null, paper);
    }

    Traits traits() {
        return new Traits(
                some(name).toList(),
                birth == null ? Set.of() : birth.certain(),
                some(phone).map(Contacts::e164).toList(),
                some(documentNumber).map(Contacts::plainDigits).toList());
    }

    private static Stream<String> some(@Nullable String text) {
        return Stream.ofNullable(text).filter(t -> !t.isBlank());
    }

    private static <T> Optional<T> first(Stream<T> some) {
        return some.findFirst();
    }
}

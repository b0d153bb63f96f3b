package org.safeconduct.person;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name as the person writes it: one text in the order they use, because a family name is not known everywhere.
 *
 * @param full the name in Latin letters, or in its own script if no Latin form is known
 * @param nativeScript the name in its own script
 * @param aliases other spellings, earlier names, nicknames
 */
public record PersonName(String full, @Nullable String nativeScript, List<String> aliases) {

    public PersonName {
        full = full.strip();
        nativeScript = nativeScript == null || nativeScript.isBlank() ? null : nativeScript.strip();
        aliases = aliases.stream().map(String::strip).filter(a -> !a.isEmpty()).toList();
    }

    /** A name of which only one spelling is known. */
    public static PersonName of(String full) {
        return new PersonName(full, null, List.of());
    }

    List<String> spellings() {
        Stream<String> others = Stream.concat(Stream.ofNullable(nativeScript), aliases.stream());
        return Stream.concat(Stream.of(full), others).toList();
    }
}

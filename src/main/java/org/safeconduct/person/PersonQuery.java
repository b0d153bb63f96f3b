package org.safeconduct.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    public static PersonQuery name(String name) {
        return new PersonQuery(name, null, null, null);
    }

    /** The query that would find this identity again. */
    public static PersonQuery like(Identity identity, Contacts contacts) {
        String name = Optional.ofNullable(identity.name()).map(PersonName::full).orElse(null);
        String phone = first(contacts.phones()).map(Contacts.Phone::number).orElse(null);
        String paper = first(identity.documents()).map(IdentityDocument::number).orElse(null);
        return new PersonQuery(name, identity.birth(), phone, paper);
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

    private static <T> Optional<T> first(List<T> list) {
        return list.stream().findFirst();
    }
}

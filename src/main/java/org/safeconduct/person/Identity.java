package org.safeconduct.person;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.person.likeness.Traits;

/**
 * Who somebody is, according to one source.
 *
 * @param name null for a person who stays anonymous
 * @param sex kebab-case code of the list {@code sex}
 * @param nationalities {@code XXA} stands for stateless, {@code XXX} for unknown; an empty list says nothing
 * @param birthPlace as the person says it; a town, a district or a landmark
 */
public record Identity(
        @Nullable PersonName name,
        @Nullable BirthDate birth,
        @Nullable String sex,
        List<CountryCode> nationalities,
        @Nullable String birthPlace,
        @Nullable String father,
        @Nullable String mother,
        List<IdentityDocument> documents) {

    public Identity {
        nationalities = List.copyOf(nationalities);
        documents = List.copyOf(documents);
    }

    /** The least that opens a file. */
    public static Identity of(PersonName name, @Nullable BirthDate birth, List<CountryCode> nationalities) {
        return new Identity(name, birth, null, nationalities, null, null, null, List.of());
    }

    public Identity with(List<IdentityDocument> papers) {
        return new Identity(name, birth, sex, nationalities, birthPlace, father, mother, papers);
    }

    Traits traits(Contacts contacts) {
        return new Traits(
                name == null ? List.of() : name.spellings(),
                birth == null ? Set.of() : birth.certain(),
                contacts.numbers(),
                documents.stream().map(IdentityDocument::number).toList());
    }
}

package org.safeconduct.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.TestDatabase;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.person.IdentityBlock.Standing;
import org.safeconduct.person.likeness.TestLikenesses;
import org.safeconduct.vault.TestVault;
import org.safeconduct.vault.Vault;

/** Persons over a test's database, and people to put there. */
final class TestPersons {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final TestDatabase database = TestDatabase.of("vault", "person");
    final Persons persons;

    TestPersons() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneOffset.UTC);
        Vault vault = TestVault.on(database.jdbc());
        PersonFiles files = new PersonFiles(database.jdbc(), vault, clock);
        persons = new Persons(files, TestLikenesses.on(database, vault), clock);
    }

    PersonId register(String name, @Nullable BirthDate birth) {
        return register(PersonName.of(name), birth);
    }

    PersonId register(PersonName name, @Nullable BirthDate birth) {
        return persons.register(
                new NewPerson(claimed(Identity.of(name, birth, List.of(new CountryCode("GIN")))), Contacts.NONE, null));
    }

    PersonId register(Identity identity, Contacts contacts) {
        return persons.register(new NewPerson(claimed(identity), contacts, null));
    }

    List<PersonId> find(PersonQuery query) {
        return persons.match(query, anybody -> true);
    }

    List<PersonId> find(String name) {
        return find(named(name));
    }

    static PersonQuery named(String name) {
        return new PersonQuery(name, null, null, null);
    }

    static IdentityBlock claimed(Identity identity) {
        return block(Standing.CLAIMED, identity);
    }

    static IdentityBlock block(Standing standing, Identity identity) {
        return new IdentityBlock(standing, identity, "own-statement", TODAY, new ActorId("de-counsellor"));
    }

    static SafeContact safeContact() {
        return new SafeContact(
                "her cousin's, shared",
                "+221 77 123 45 67",
                Set.of(SafeContact.Channel.CALL),
                "Tuesdays after the evening prayer",
                "wo",
                "Saint-Louis",
                true,
                "The tailor has the dress ready",
                "baobab",
                "her brother Modou");
    }
}

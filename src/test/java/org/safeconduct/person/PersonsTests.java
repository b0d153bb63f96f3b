package org.safeconduct.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.person.IdentityBlock.Standing.ASSESSED;
import static org.safeconduct.person.IdentityBlock.Standing.CLAIMED;
import static org.safeconduct.person.IdentityBlock.Standing.CONFIRMED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;

@Tag("database")
class PersonsTests {

    private static final Identity WHOLE = new Identity(
            new PersonName("Aïssatou N'Diaye", "آيساتو نداي", List.of("Aïcha la couturière")),
            BirthDate.day(LocalDate.of(1994, 3, 17)),
            "female",
            List.of(new CountryCode("SEN"), new CountryCode("XXX")),
            "Ndioum, Podor",
            "Demba N'Diaye",
            "Coumba Sarr",
            List.of(new IdentityDocument(
                    "passport",
                    "A01234567",
                    new CountryCode("SEN"),
                    LocalDate.of(2020, 2, 1),
                    LocalDate.of(2030, 2, 1))));
    private static final Contacts CONTACTS = new Contacts(
            List.of(new Contacts.Phone("+221 77 999 88 77", "relative")),
            List.of(new Contacts.Spoken("ff", "Pulaar of the Fouta Toro")));

    private final TestPersons people = new TestPersons();
    private final Persons persons = people.persons;

    @Test
    void readsWhatWasRegistered() {
        PersonId id = persons.register(new NewPerson(TestPersons.claimed(WHOLE), CONTACTS, TestPersons.safeContact()));

        Person person = persons.read(id);
        assertThat(person.identities()).containsExactly(TestPersons.claimed(WHOLE));
        assertThat(person.contacts()).isEqualTo(CONTACTS);
        assertThat(person.safeContact()).isEqualTo(TestPersons.safeContact());
        assertThat(person.name()).contains("Aïssatou N'Diaye");
    }

    @Test
    void identitiesStandSideBySideAndTheStrongestLeads() {
        PersonId id = people.register("Awa Diop", null);
        persons.recordIdentity(id, TestPersons.block(CONFIRMED, named("Awa Marie Diop")));
        persons.recordIdentity(id, TestPersons.block(ASSESSED, named("Eva Diop")));
        persons.recordIdentity(id, TestPersons.block(CLAIMED, named("Coumba Sarr")));

        Person person = persons.read(id);
        assertThat(person.identities())
                .extracting(IdentityBlock::standing)
                .containsExactly(CLAIMED, CONFIRMED, ASSESSED, CLAIMED);
        assertThat(person.name()).contains("Awa Marie Diop");
        assertThat(person.latest(CLAIMED)).contains(TestPersons.block(CLAIMED, named("Coumba Sarr")));
    }

    @Test
    void theLatestContactsHoldAndTheEarlierStayOnRecord() {
        PersonId id = people.register("Awa Diop", null);
        persons.recordContacts(id, CONTACTS);
        persons.recordSafeContact(id, TestPersons.safeContact());

        assertThat(persons.read(id).contacts()).isEqualTo(CONTACTS);
        assertThat(persons.read(id).safeContact()).isEqualTo(TestPersons.safeContact());
        assertThat(people.database
                        .jdbc()
                        .sql("select count(*) from person_part where kind = 'CONTACTS'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void refusesWhoIsUnknown() {
        PersonId nobody = PersonId.random();

        Stream.<ThrowingCallable>of(
                        () -> persons.read(nobody),
                        () -> persons.recordContacts(nobody, CONTACTS),
                        () -> persons.recordIdentity(nobody, TestPersons.claimed(WHOLE)))
                .forEach(act -> assertThatThrownBy(act)
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND)));
        assertThat(persons.readAll(List.of(nobody))).isEmpty();
    }

    @Test
    void takesSomebodyWhoStaysAnonymous() {
        Identity unknown = new Identity(null, null, null, List.of(), null, null, null, List.of());

        assertThat(persons.read(people.register(unknown, Contacts.NONE)).name()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BirthDate.Precision.class)
    void keepsHowMuchOfABirthIsKnown(BirthDate.Precision precision) {
        BirthDate birth = new BirthDate(LocalDate.of(1994, 3, 17), precision);

        PersonId id = people.register("Awa Diop", birth);

        assertThat(persons.read(id).identity().birth()).isEqualTo(birth);
    }

    @Test
    void nothingOfAPersonStandsInTheClear() {
        persons.register(new NewPerson(TestPersons.claimed(WHOLE), CONTACTS, TestPersons.safeContact()));

        List<String> secrets = List.of(
                "ssatou",
                "Diaye",
                "diaye",
                "آيساتو",
                "couturi",
                "1994-03-17",
                "female",
                "Ndioum",
                "Demba",
                "Coumba",
                "A01234567",
                "779998877",
                "Fouta",
                "tailor",
                "baobab",
                "Modou",
                "cousin",
                "prayer",
                "own-statement",
                "counsellor",
                "7712345",
                "CLAIMED");
        for (String table : List.of("person", "person_part", "person_index", "vault_key")) {
            assertThat(people.database.dump(table)).isNotBlank().doesNotContain(secrets);
        }
    }

    private static Identity named(String name) {
        return Identity.of(PersonName.of(name), null, List.of());
    }
}

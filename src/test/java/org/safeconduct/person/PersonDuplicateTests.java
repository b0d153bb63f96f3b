package org.safeconduct.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.person.Likeness.NO;
import static org.safeconduct.person.Likeness.POSSIBLE;
import static org.safeconduct.person.Likeness.UNCLEAR;
import static org.safeconduct.person.Likeness.YES;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.PersonId;

@Tag("database")
class PersonDuplicateTests {

    private static final BirthDate MAY_1974 = BirthDate.day(LocalDate.of(1974, 5, 9));

    private final TestPersons people = new TestPersons();

    @Test
    void sameNameAndDayOfBirthIsOnePerson() {
        people.register("Awa Diop", MAY_1974);

        assertThat(check("Diop Awa", MAY_1974)).isEqualTo(YES);
    }

    @Test
    void sameNameAndYearIsPossible() {
        people.register("Awa Diop", MAY_1974);

        assertThat(check("Awa Diop", BirthDate.year(1974))).isEqualTo(POSSIBLE);
    }

    @Test
    void sameNameAndAnotherYearIsNotOnePerson() {
        people.register("Awa Diop", MAY_1974);

        assertThat(check("Awa Diop", BirthDate.year(2001))).isEqualTo(NO);
    }

    @Test
    void firstOfJanuaryIsNoEvidence() {
        BirthDate placeholder = BirthDate.day(LocalDate.of(1990, 1, 1));
        people.register("Awa Diop", placeholder);

        assertThat(check("Awa Diop", placeholder)).isEqualTo(POSSIBLE);
        assertThat(check("Fatou Diop", placeholder)).isEqualTo(NO);
    }

    @Test
    void sameNameIsPossibleWhenAnAgeWasOnlyEstimated() {
        people.register("Awa Diop", new BirthDate(LocalDate.of(1990, 6, 1), BirthDate.Precision.ESTIMATED));

        assertThat(check("Awa Diop", MAY_1974)).isEqualTo(POSSIBLE);
    }

    @Test
    void samePaperAndNameIsOnePersonAndAPaperAloneIsPossible() {
        people.register(holding("Awa Diop"), Contacts.NONE);

        assertThat(check(new PersonQuery("Awa Sarr", null, null, "SN-77"))).isEqualTo(YES);
        assertThat(check(new PersonQuery("Issa Ba", null, null, "sn77"))).isEqualTo(POSSIBLE);
    }

    @Test
    void tellsOnlyOfThoseWhoMayBeTold() {
        PersonId told = people.register("Awa Diop", MAY_1974);
        PersonQuery query = new PersonQuery("Awa Jobe", MAY_1974, null, null);

        assertThat(people.persons.possibleDuplicates(query, told::equals)).isEqualTo(YES);
        assertThat(people.persons.possibleDuplicates(query, nobody -> false)).isEqualTo(NO);
    }

    @Test
    void nobodyIsLikeNobody() {
        people.register("Awa Diop", MAY_1974);
        people.register(new Identity(null, null, null, List.of(), null, null, null, List.of()), Contacts.NONE);

        assertThat(check(new PersonQuery(null, null, null, null))).isEqualTo(NO);
        assertThat(check("Tesfaye Hailu", MAY_1974)).isEqualTo(NO);
    }

    @Test
    void oneNameAloneIsNeverANoWhenSomebodyBearsIt() {
        people.register("Lamin Ceesay", MAY_1974);

        assertThat(check(named("Ceesay"))).isEqualTo(UNCLEAR);
        assertThat(check(named("Cissé"))).isEqualTo(UNCLEAR);
        assertThat(check("Ceesay", BirthDate.year(1974))).isEqualTo(POSSIBLE);
        assertThat(check("Ceesay", BirthDate.year(2001))).isEqualTo(NO);
        assertThat(check(named("Owusu"))).isEqualTo(NO);
        assertThat(check(named("Modou Ceesay"))).isEqualTo(NO);
    }

    private static PersonQuery named(String name) {
        return new PersonQuery(name, null, null, null);
    }

    private static Identity holding(String name) {
        return Identity.of(PersonName.of(name), null, List.of())
                .with(List.of(new IdentityDocument("identity-card", "SN77", null, null, null)));
    }

    private Likeness check(String name, BirthDate birth) {
        return check(new PersonQuery(name, birth, null, null));
    }

    private Likeness check(PersonQuery query) {
        return people.persons.possibleDuplicates(query, anybody -> true);
    }
}

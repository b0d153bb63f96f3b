package org.safeconduct.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.PersonId;

@Tag("database")
class PersonSearchTests {

    private final TestPersons people = new TestPersons();

    @ParameterizedTest
    @CsvSource({
        "Mamadou Saliou Diallo, Diallo Mamadou Saliou",
        "Mamadou Diallo, Mamadu Jallow",
        "Mamadou Diallo, Mohamed Jalloh",
        "Mamadou Diallo, Djaló Mamadú",
        "Aïssatou N'Diaye, Isatou Njie",
        "Aïssatou N’Diaye, NDIAYE aissatou",
        "Ousmane Ouédraogo, Usman Wedraogo",
        "Fatoumata Traoré, Fatumata TRAORE",
        "Fatoumata Traoré, فاطمة تراوري",
        "Boubacar Cissé, Abubakar Ceesay",
        "Abdoulaye Sow, Abdullah Sow",
        "محمد عبد الرحمن يوسف, Mohamed Abdourahmane Youssouf",
        "محمد عبد الرحمن يوسف, Yusuf Abdul Rahman Muhammad",
        "عبدالله علي عثمان, Osman Ali Abdullahi",
        "Mohammed Abdul Rahman, محمد عبدالرحمن",
        "خديجة أحمد, Khadija Ahmed",
        "Youssef El Amrani, يوسف العمراني",
        "Abebe Bekele Girma, Girma Abebe Bekele",
        "አበበ በቀለ ግርማ, Abebe Bekele Girma",
        "Tesfaye Hailu, ተስፋዬ ኃይሉ",
        "João Gonçalves da Conceição, Conceicao Joao Goncalves",
        "Maria de Sousa, Maria Souza",
        "Cheikh Anta Diop, Sheikh Anta Diop",
        "Saïdou, Seydou"
    })
    void findsANameInAnyOrderAndScript(String onFile, String typed) {
        PersonId meant = people.register(onFile, null);
        people.register("Blessing Okonkwo", null);

        assertThat(people.find(typed)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "Mamadou Diallo, Fatoumata Traoré",
        "Ibrahima Keïta, Kouyaté Salif",
        "Abebe Bekele, Tesfaye Hailu",
        "Maria de Sousa, Daniel da Silva",
        "علي حسن, يوسف كريم"
    })
    void doesNotFindOtherNames(String onFile, String typed) {
        people.register(onFile, null);

        assertThat(people.find(typed)).isEmpty();
    }

    @Test
    void findsByOneOfSeveralNamesAndByAliasAndNativeScript() {
        PersonId meant = people.register(
                new PersonName("Mariam Haddad", "مريم حداد", List.of("Mimi Benali")), BirthDate.year(1990));

        assertThat(people.find("Haddad")).containsExactly(meant);
        assertThat(people.find("حداد")).containsExactly(meant);
        assertThat(people.find("benali")).containsExactly(meant);
    }

    @Test
    void putsTheSameSpellingBeforeTheSameSound() {
        PersonId sounding = people.register("Mohamed Jalloh", null);
        PersonId spelled = people.register("Mamadou Diallo", null);

        assertThat(people.find("Mamadou Diallo")).containsExactly(spelled, sounding);
    }

    @Test
    void aBirthYearPutsTheRightOneFirst() {
        PersonId younger = people.register("Awa Diop", BirthDate.year(2001));
        PersonId older = people.register("Awa Diop", BirthDate.day(LocalDate.of(1974, 5, 9)));

        assertThat(people.find(born("Awa Diop", BirthDate.year(1974)))).containsExactly(older, younger);
        assertThat(people.find(born("Awa Diop", BirthDate.year(2001)))).containsExactly(younger, older);
    }

    @Test
    void findsByPhoneHoweverItIsTyped() {
        PersonId meant = people.register(
                Identity.of(PersonName.of("Awa Diop"), null, List.of()),
                new Contacts(List.of(new Contacts.Phone("+221 77 123 45 67", "own")), List.of()));

        assertThat(people.find(new PersonQuery(null, null, "00221 (77) 123-45-67", null)))
                .containsExactly(meant);
        assertThat(people.find(new PersonQuery(null, null, "+٢٢١٧٧١٢٣٤٥٦٧", null)))
                .containsExactly(meant);
        assertThat(people.find(new PersonQuery(null, null, "+221771234568", null)))
                .isEmpty();
    }

    @Test
    void findsByDocumentNumberHoweverItIsTyped() {
        PersonId meant = people.register(
                Identity.of(PersonName.of("Awa Diop"), null, List.of())
                        .with(List.of(
                                new IdentityDocument("passport", "A 01234-567", new CountryCode("SEN"), null, null))),
                Contacts.NONE);

        assertThat(people.find(new PersonQuery(null, null, null, "a01234567"))).containsExactly(meant);
    }

    @Test
    void nobodyButOnesOwnIsFound() {
        people.register("Awa Diop", null);
        PersonId mine = people.register("Awa Diop", null);

        assertThat(people.persons.match(TestPersons.named("Awa Diop"), mine::equals))
                .containsExactly(mine);
    }

    @Test
    void anEmptyQueryFindsNobody() {
        people.register("Awa Diop", BirthDate.year(1974));

        assertThat(people.find(new PersonQuery(" ", null, "", null))).isEmpty();
        assertThat(people.find(born(null, BirthDate.year(1974)))).isEmpty();
    }

    @Test
    void readsALineAsTyped() {
        assertThat(PersonQuery.typed("  Diallo Mamadou 1998 ")).isEqualTo(born("Diallo Mamadou", BirthDate.year(1998)));
        assertThat(PersonQuery.typed("+221 77 123 45 67").phone()).isEqualTo("+221 77 123 45 67");
        assertThat(PersonQuery.typed("A01234567")).isEqualTo(new PersonQuery(null, null, null, "A01234567"));
        assertThat(PersonQuery.typed("محمد ١٩٩٨")).isEqualTo(born("محمد", BirthDate.year(1998)));
        assertThat(people.find(PersonQuery.typed(" "))).isEmpty();
    }

    @Test
    void findsByBirthYearAloneAmongOnesOwn() {
        PersonId younger = people.register("Awa Diop", BirthDate.year(2001));
        PersonId older = people.register("Awa Diop", BirthDate.year(1974));
        people.register("Awa Sarr", BirthDate.year(1974));

        assertThat(people.persons.bornIn(1974, List.of(younger, older))).containsExactly(older);
        assertThat(people.persons.bornIn(1974, List.of())).isEmpty();
    }

    @Test
    void aLaterIdentityIsFoundAsWellAsTheEarlier() {
        PersonId meant = people.register("Awa Diop", null);
        people.persons.recordIdentity(
                meant, TestPersons.claimed(Identity.of(PersonName.of("Coumba Sarr"), null, List.of())));

        assertThat(people.find("Coumba Sarr")).containsExactly(meant);
        assertThat(people.find("Awa Diop")).containsExactly(meant);
    }

    private static PersonQuery born(@Nullable String name, BirthDate birth) {
        return new PersonQuery(name, birth, null, null);
    }
}

package org.safeconduct.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.kernel.PersonId;
import org.springframework.core.io.ClassPathResource;

/** Every name of the sample people finds who bears it, whoever bears a spelling of it, and nobody else. */
class SampleNamesTests {

    /** Names the field calls one name, as far as the cast bears them; all others stand alone. */
    private static final List<Set<String>> ONE_NAME = List.of(
            Set.of("Mamadou", "Mohamed", "Modou", "Ahmed", "محمد", "أحمد"),
            Set.of("Ousmane", "Osman", "عثمان"),
            Set.of("Ibrahim", "Ibrahima", "Braima", "Ebrima", "إبراهيم"),
            Set.of("Youssef", "Yousif", "يوسف"),
            Set.of("Aïssatou", "Isatou", "Aisha"),
            Set.of("Khadija", "Kadiatou", "خديجة"),
            Set.of("Fatou", "Fatoumata"),
            Set.of("Mariam", "Mariama"),
            Set.of("Cheikh", "Sékou"),
            Set.of("Jallow", "Diallo"),
            Set.of("Camara", "Kamara"),
            Set.of("Sanneh", "Sanhá"),
            Set.of("Yao", "Yaw"),
            Set.of("Kwame", "Kouamé"));

    private final TestPersons people = new TestPersons();
    private final Map<PersonId, Set<String>> cast = new LinkedHashMap<>();

    @BeforeEach
    void registersTheCast() throws IOException {
        new ClassPathResource("demo/cast.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(";", -1))
                .forEach(row -> cast.put(people.register(named(row[3], row[4]), null), words(row[3] + " " + row[4])));
    }

    @Test
    void everySurnameAndFirstNameFindsItsOwnPeopleAlone() {
        Set<String> all = cast.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        assertThat(all).hasSizeGreaterThan(120).contains("Ceesay", "Owusu", "Bello");
        SoftAssertions softly = new SoftAssertions();
        for (String name : all) {
            softly.assertThat(people.find(name)).as(name).containsExactlyInAnyOrderElementsOf(bearers(name));
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @CsvSource({
        "Ceesay, Cissé Sisay Sesay Cisse CEESAY",
        "Jallow, Diallo Djaló Jalloh",
        "Touray, Touré Toure Turay",
        "Sanhá, Sanneh Sané",
        "Keïta, Keita KEITA Kéita",
        "Ndiaye, Njie N'Diaye",
        "Kamara, Camara Kamará",
        "Osman, Ousmane عثمان Usman",
        "Bennani, بناني Benani",
        "Saeed, سعيد Said Saïdou"
    })
    void everySpellingOfANameFindsItsBearers(String name, String spellings) {
        for (String spelling : spellings.split(" ")) {
            assertThat(people.find(spelling)).as(spelling).containsAll(bearers(name));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ceesay, Aisha",
        "Ceesay, Owusu",
        "Issa, Ceesay",
        "Adeyemi, Adam",
        "سعيد, Chidi",
        "Mohamed, Mehdi",
        "Mehdi, Mohamed"
    })
    void namesThatOnlyShareConsonantsAreNotOneName(String typed, String other) {
        assertThat(people.find(typed)).doesNotContainAnyElementsOf(bearers(other));
    }

    private List<PersonId> bearers(String name) {
        return cast.entrySet().stream()
                .filter(person -> person.getValue().stream().anyMatch(word -> oneName(word, name)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean oneName(String word, String other) {
        return word.equals(other) || ONE_NAME.stream().anyMatch(names -> names.containsAll(Set.of(word, other)));
    }

    private static PersonName named(String latin, String own) {
        return new PersonName(latin, own.isEmpty() ? null : own, List.of());
    }

    /** Particles and the article are nobody's name, and what stands before God's names belongs to them. */
    private static Set<String> words(String name) {
        return Arrays.stream(name.split(" "))
                .filter(word -> !word.isEmpty() && !Set.of("El", "عبد").contains(word))
                .collect(Collectors.toSet());
    }
}

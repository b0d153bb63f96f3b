package org.safeconduct.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** The package decision as a table: each of its ten rows, and every case there can be. */
class PackageTableTests {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = table();
    private static final List<Element> WRITTEN =
            Library.onDisk().tables().get(0).rules();

    /** One person as the table sees them. */
    record Person(
            String returnType,
            String personKind,
            String programme,
            boolean vulnerable,
            boolean nationalityVisaExempt,
            String earlierAssistance) {

        Map<String, Object> inputs() {
            return Map.of(
                    "returnType", returnType,
                    "personKind", personKind,
                    "programme", programme,
                    "vulnerable", vulnerable,
                    "nationalityVisaExempt", nationalityVisaExempt,
                    "earlierAssistance", earlierAssistance);
        }
    }

    private static DmnDecision table() {
        try (InputStream file = Files.newInputStream(Path.of("bpmn/voluntary-return/avrr-package.dmn"))) {
            return ENGINE.parseDecisions(file).get(0);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest(name = "row {0}")
    @CsvSource({
        " 1, voluntary, minor,       eurp,    false, no,      eurp-post-arrival-voluntary, package",
        " 2, voluntary, adult,       eurp,    false, no,      eurp-post-return-principal,  package",
        " 3, voluntary, minor,       eurp,    false, no,      eurp-post-return-family,     package",
        " 4, forced,    adult,       eurp,    false, no,      eurp-post-arrival-forced,    package",
        " 5, forced,    principal,   eurp,    false, no,      eurp-post-return-forced,     package",
        " 6, voluntary, principal,   germany, false, no,      de-starthilfe-plus,          package",
        " 7, voluntary, principal,   france,  false, no,      fr-ofii-visa,                package",
        " 8, forced,    principal,   france,  true,  no,      vulnerable-supplement,       package",
        " 9, voluntary, adult-child, eurp,    false, no,      none,                        separate",
        "10, voluntary, principal,   none,    false, yes,     none,                        supervisor",
        "10, forced,    adult-child, germany, false, unclear, none,                        supervisor",
    })
    void answersRowByRow(
            int row,
            String returnType,
            String person,
            String programme,
            boolean vulnerable,
            String earlier,
            String amount,
            String route) {
        var answers = decide(new Person(returnType, person, programme, vulnerable, false, earlier));

        assertThat(answers.getResultList())
                .anySatisfy(answer ->
                        assertThat(answer).containsEntry("amountKey", amount).containsEntry("route", route));
        assertThat(rows(new Person(returnType, person, programme, vulnerable, false, earlier)))
                .contains(row);
    }

    @Test
    void givesNationalsWithoutVisaTheSmallerAllowance() {
        var answers = decide(new Person("voluntary", "principal", "france", false, true, "no"));

        assertThat(answers.getSingleResult().getEntryMap())
                .containsEntry("amountKey", "fr-ofii-visa-exempt")
                .containsEntry("supplementKey", "fr-ofii-own-document");
    }

    @Test
    void promisesNothingOutsideAProgramme() {
        assertThat(decide(new Person("voluntary", "principal", "none", true, true, "no")))
                .isEmpty();
    }

    @Test
    void answersEveryCaseThereCanBe() {
        List<Person> everybody = everybody();

        assertThat(everybody).hasSize(384);
        assertThat(everybody)
                .allSatisfy(person -> assertThat(decide(person).collectEntries("entitlement"))
                        .as(person.toString())
                        .isEqualTo(promised(person)));
    }

    @Test
    void namesOnlyAmountsOfTheReference() {
        List<String> known = Library.lines("src/main/resources/reference/amounts.csv")
                .map(line -> line.split(",")[0])
                .toList();

        assertThat(everybody())
                .allSatisfy(person -> decide(person)
                        .getResultList()
                        .forEach(answer -> assertThat(known)
                                .containsAll(List.of(answer.get("amountKey"), answer.get("supplementKey")).stream()
                                        .map(String::valueOf)
                                        .filter(key -> !key.equals("none"))
                                        .toList())));
    }

    /** What the rows that speak of this person promise, in the order of the table. */
    private static List<String> promised(Person person) {
        return rows(person).stream()
                .map(row -> Table.cells(WRITTEN.get(row - 1), "outputEntry").get(2))
                .map(text -> text.replace("\"", ""))
                .toList();
    }

    private static DmnDecisionTableResult decide(Person person) {
        return ENGINE.evaluateDecisionTable(TABLE, person.inputs());
    }

    /** The rows of P03 that speak of this person, written down apart from the table. */
    private static List<Integer> rows(Person person) {
        boolean voluntary = person.returnType().equals("voluntary");
        boolean applies = !person.personKind().equals("adult-child");
        boolean minor = person.personKind().equals("minor");
        List<Integer> rows = new ArrayList<>();
        if (applies && person.programme().equals("eurp")) {
            rows.addAll(voluntary ? List.of(1, minor ? 3 : 2) : List.of(4, 5));
        }
        if (applies && voluntary && person.programme().equals("germany")) {
            rows.add(6);
        }
        if (applies && voluntary && person.programme().equals("france")) {
            rows.add(7);
        }
        if (person.vulnerable() && !person.programme().equals("none")) {
            rows.add(8);
        }
        if (!applies) {
            rows.add(9);
        }
        if (!person.earlierAssistance().equals("no")) {
            rows.add(10);
        }
        return rows;
    }

    private static List<Person> everybody() {
        List<Person> everybody = new ArrayList<>();
        for (String type : List.of("voluntary", "forced")) {
            for (String kind : List.of("principal", "adult", "minor", "adult-child")) {
                for (String programme : List.of("eurp", "germany", "france", "none")) {
                    for (int mask = 0; mask < 12; mask++) {
                        String earlier = List.of("no", "yes", "unclear").get(mask % 3);
                        everybody.add(new Person(type, kind, programme, mask / 3 % 2 == 1, mask / 6 == 1, earlier));
                    }
                }
            }
        }
        return everybody;
    }
}

package org.safeconduct.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.form.TestForms.answer;
import static org.safeconduct.form.TestForms.check;
import static org.safeconduct.form.TestForms.component;
import static org.safeconduct.form.TestForms.errors;
import static org.safeconduct.form.TestForms.form;
import static org.safeconduct.form.TestForms.forms;
import static org.safeconduct.form.TestForms.input;
import static org.safeconduct.form.TestForms.rules;
import static org.safeconduct.form.TestForms.values;

import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is ticked, chosen, tagged and attached. */
class ListFieldTests {

    private static final String FILE = "3f2b1c9e-0000-4000-8000-00000000000";
    private final Form needs = form(component("checklist", "needs", rules("", "") + "," + values("a", "b", "c")));
    private final Form tags = form(input("taglist", "tags", "", ""));

    @Test
    void answersYesOrNo() {
        Form reads = form(input("checkbox", "reads", "", ""));
        assertThat(answer(reads, "reads", "reads", "true")).isEqualTo("true");
        assertThat(answer(reads, "reads", "reads", "false")).isEqualTo("false");
        assertThat(answer(reads, "reads")).isEmpty();
        assertThat(errors(reads, "reads", "maybe")).isEqualTo(Map.of("reads", "choice"));
    }

    @Test
    void asksForConfirmationWhereItIsRequired() {
        Form alone = form(input("checkbox", "alone", "\"required\":true", ""));
        assertThat(answer(alone, "alone", "alone", "true")).isEqualTo("true");
        assertThat(errors(alone)).isEqualTo(Map.of("alone", "confirm"));
        assertThat(errors(alone, "alone", "false")).isEqualTo(Map.of("alone", "confirm"));
    }

    @Test
    void takesOnlyWhatIsOffered() {
        Form sex = form(component("radio", "sex", rules("\"required\":true", "") + "," + values("F", "M")));
        assertThat(answer(sex, "sex", "sex", "F")).isEqualTo("\"F\"");
        assertThat(errors(sex, "sex", "Z")).isEqualTo(Map.of("sex", "choice"));
        assertThat(errors(sex, "sex", "F", "sex", "M")).isEqualTo(Map.of("sex", "one-value"));
    }

    @Test
    void takesOnlyWhatTheListOffers() {
        Form country = form(component("select", "country", rules("", "\"source\":\"countries\"")));
        assertThat(answer(country, "country", "country", "NER")).isEqualTo("\"NER\"");
        assertThat(errors(country, "country", "XXX")).isEqualTo(Map.of("country", "choice"));
    }

    @Test
    void keepsSeveralChoicesInTheOrderOffered() {
        assertThat(answer(needs, "needs", "needs", "c", "needs", "a", "needs", "c", "needs", ""))
                .isEqualTo("[\"a\",\"c\"]");
        assertThat(errors(needs, "needs", "a", "needs", "z")).isEqualTo(Map.of("needs", "choice"));
    }

    @Test
    void splitsTagsAtCommasOfAnyScript() {
        assertThat(answer(tags, "tags", "tags", "diabetes, child ,,child", "tags", "حامل، وحيد"))
                .isEqualTo("[\"diabetes\",\"child\",\"حامل\",\"وحيد\"]");
    }

    @Test
    void takesAHundredTagsOfSixtyCharacters() {
        String hundred = IntStream.range(0, 100).mapToObj(i -> "t" + i).collect(Collectors.joining(","));
        assertThat(errors(tags, "tags", hundred)).isEmpty();
        assertThat(errors(tags, "tags", hundred + ",more")).isEqualTo(Map.of("tags", "too-many"));
        assertThat(errors(tags, "tags", "x".repeat(61))).isEqualTo(Map.of("tags", "too-long"));
    }

    @Test
    void attachesDocumentsByTheirId() {
        Form papers = form(component("filepicker", "papers", "\"multiple\":true," + rules("\"required\":true", "")));
        assertThat(answer(papers, "papers", "papers", FILE + "A")).isEqualTo("[\"" + FILE + "a\"]");
        assertThat(errors(papers)).isEqualTo(Map.of("papers", "required"));
        assertThat(errors(papers, "papers", "../../etc/passwd")).isEqualTo(Map.of("papers", "document"));
    }

    @Test
    void attachesOneDocumentWhereOneIsAskedFor() {
        Form paper = form(component("filepicker", "paper", rules("", "")));
        assertThat(errors(paper, "paper", FILE + "1", "paper", FILE + "2")).isEqualTo(Map.of("paper", "too-many"));
    }

    @Test
    void refusesAMillionElementsWithoutReadingThem() {
        Map<String, java.util.List<String>> million = Map.of("needs", Collections.nCopies(1_000_000, "a"));
        assertThat(errors(() -> forms().check(needs, million, TestForms.ALL, Map.of())))
                .isEqualTo(Map.of("needs", "too-many"));
    }

    @Test
    void readsTheOutcomeForTheGateway() {
        Form decision = form(component(
                "radio",
                "decision",
                rules("\"required\":true", "\"outcome\":\"true\"") + "," + values("approved", "refused")));
        assertThat(check(decision, "decision", "refused").outcomes()).isEqualTo(Map.of("decision", "refused"));
    }
}

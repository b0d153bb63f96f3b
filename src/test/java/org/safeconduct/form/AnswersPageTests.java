package org.safeconduct.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.form.TestForms.ALL;
import static org.safeconduct.form.TestForms.forms;
import static org.safeconduct.form.TestForms.typed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stored answers as they are read. */
class AnswersPageTests {

    private final Form form = EveryKind.form();

    private String read(Map<String, JsonNode> answers, Locale language) {
        FormState state = FormState.fresh(ALL, language, (key, english) -> english)
                .withDocuments(Map.of("3f2b1c9e-0000-4000-8000-000000000001", "ticket.pdf"));
        return TestPages.html("answers", forms().answered(form, answers, state), language);
    }

    private Map<String, JsonNode> valid() {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        forms().check(form, typed(EveryKind.valid()), ALL, Map.of())
                .byField()
                .forEach((key, answer) -> values.put(key, answer.value()));
        return values;
    }

    @Test
    void writesEveryKindForAReader() {
        assertThat(read(valid(), Locale.ENGLISH))
                .contains("Amina Yusuf", "28 Feb 1990", "1 Dec 2026, 08:30", "1 Dec 2026 – 31 Jan 2027", "ticket.pdf")
                .contains("Niger", "Nigeria", "The escort", "A nurse", "by her side", "diabetes", "Issa")
                .containsPattern("EUR\\h1,250\\.50")
                .contains("<bdi dir=\"ltr\">+233201234567</bdi>");
    }

    @Test
    void writesDaysAndAmountsInTheReadersLanguageWithPlainDigits() {
        assertThat(read(valid(), Locale.FRENCH))
                .contains("28 févr. 1990", "Oui")
                .containsPattern("1\\h250,50\\hEUR");
        assertThat(read(valid(), Locale.forLanguageTag("ar")))
                .contains("1990", "فبراير")
                .doesNotContain("١٩٩٠");
    }

    @Test
    void leavesNoTraceOfWhatIsAbsent() {
        String html = read(Map.of("remarks", TextNode.valueOf("Call")), Locale.ENGLISH);
        assertThat(html).contains("Call").doesNotContain("The person", "The journey", "Member", "Label of name");
    }

    @Test
    void showsMarkupAsText() {
        assertThat(read(Map.of("remarks", TextNode.valueOf("<b>${7*7}</b>")), Locale.ENGLISH))
                .contains("&lt;b&gt;${7*7}&lt;/b&gt;");
    }
}

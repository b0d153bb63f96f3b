package org.safeconduct.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.form.TestForms.ALL;
import static org.safeconduct.form.TestForms.forms;
import static org.safeconduct.form.TestForms.typed;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;

/** What the page of a form looks like to a browser and to those who read it aloud. */
class FormPageTests {

    private final Form form = EveryKind.form();
    private final FormState fresh = FormState.fresh(ALL, Locale.ENGLISH, (key, english) -> english);

    private Markup page(FormState state) {
        return new Markup(TestPages.html("fields", forms().view(form, state), Locale.ENGLISH));
    }

    private FormState refused(String... more) {
        Map<String, List<String>> sent = typed(EveryKind.valid());
        for (int i = 0; i < more.length; i += 2) {
            sent.put(more[i], List.of(more[i + 1]));
        }
        try {
            forms().check(form, sent, ALL, Map.of());
        } catch (Refusal refusal) {
            return fresh.withTyped(sent).withErrors(refusal.fields());
        }
        throw new AssertionError("nothing was wrong");
    }

    @Test
    void givesEveryControlAName() {
        Markup page = page(fresh);
        Set<String> labelled =
                page.tags("label").stream().map(tag -> tag.get("for")).collect(Collectors.toSet());
        page.tags("input", "select", "textarea").stream()
                .filter(tag -> !tag.get("type").equals("hidden") && !tag.has("aria-label"))
                .forEach(tag -> assertThat(labelled).contains(tag.get("id")));
        assertThat(page.tags("fieldset")).hasSameSizeAs(page.tags("legend"));
    }

    @Test
    void usesEveryIdOnceAndPointsToNoneThatIsMissing() {
        Markup page = page(refused("phone", "020", "price.amount", "much", "members[0].age", "x"));
        Set<String> ids = new HashSet<>();
        page.all().stream()
                .map(tag -> tag.get("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
        page.all().stream()
                .flatMap(tag ->
                        List.of((tag.get("aria-describedby") + " " + tag.get("for"))
                                        .strip()
                                        .split("\\s+"))
                                .stream())
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(ids).contains(id));
    }

    @Test
    void holdsNoScriptAndNoStyle() {
        String html = page(fresh).html();
        assertThat(html).doesNotContain("<script", "style=", "onclick=", "javascript:");
    }

    @Test
    void showsWhatWasTypedEvenWhereItIsWrong() {
        Markup page = page(refused("birthDate", "2023-02-30", "phone", "\"><script>alert(1)</script>"));
        assertThat(page.byId("f-birthDate").get("value")).isEqualTo("2023-02-30");
        assertThat(page.byId("f-birthDate").get("type")).isEqualTo("text");
        assertThat(page.byId("f-birthDate").get("aria-invalid")).isEqualTo("true");
        assertThat(page.byId("f-phone").get("value")).isEqualTo("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void leadsFromTheSummaryToTheField() {
        FormState state = refused("phone", "020", "price.amount", "much", "members[0].age", "x", "alone", "false");
        FormView view = forms().view(form, state);
        Markup errors = new Markup(TestPages.html("errors", view, Locale.ENGLISH));
        Markup page = new Markup(TestPages.html("fields", view, Locale.ENGLISH));
        assertThat(errors.tags("a")).hasSize(4);
        errors.tags("a").forEach(link -> page.byId(link.get("href").substring(1)));
        assertThat(errors.html()).contains("role=\"alert\"", "4 answers need another look", "Member 1 · Label of age");
    }

    @Test
    void saysNothingWhereNothingIsWrong() {
        assertThat(TestPages.html("errors", forms().view(form, fresh), Locale.ENGLISH))
                .isBlank();
    }

    @Test
    void saysWhoWillReadFreeText() {
        FormState state =
                fresh.withReaders(Map.of(Compartment.NOTE, "your own agency", Compartment.IDENTITY, "both agencies"));
        Markup page = page(state);
        assertThat(page.html()).contains("Who reads this: your own agency");
        assertThat(page.byId("f-remarks").get("aria-describedby")).isEqualTo("f-remarks-about f-remarks-readers");
        assertThat(page.byId("f-phone").has("aria-describedby")).isFalse();
    }

    @Test
    void isolatesNumbersAndLetsWordsFindTheirDirection() {
        Markup page = page(fresh);
        assertThat(page.byId("f-name").get("dir")).isEqualTo("auto");
        assertThat(page.byId("f-remarks").get("dir")).isEqualTo("auto");
        List.of("f-phone", "f-luggage", "f-birthDate", "f-price-amount", "f-debt-amount")
                .forEach(id -> assertThat(page.byId(id).get("dir")).isEqualTo("ltr"));
        assertThat(page.byId("f-luggage").get("inputmode")).isEqualTo("numeric");
    }

    @Test
    void refreshesWhenAnAnswerDecidesWhatFollows() {
        Markup page = page(fresh);
        assertThat(page.byId("f-needs-1").get("hx-post")).isEqualTo("?");
        assertThat(page.byId("f-name").has("hx-post")).isFalse();
        assertThat(page.html()).contains("Show the questions that follow from my answers");
    }

    @Test
    void putsAQuietButtonFirstSoThatEnterCompletesNothing() {
        assertThat(page(fresh).tags("button").get(0).get("name")).isEqualTo("_refresh");
    }

    @Test
    void remembersWhichConditionalFieldsItShowed() {
        assertThat(page(fresh).html()).contains("name=\"_shown\" value=\"\"").doesNotContain("value=\"escortNeeds\"");
        Markup page = page(fresh.withTyped(typed("needs", "escort", "members[0].child", "yes")));
        assertThat(page.tags("input").stream()
                        .filter(tag -> tag.get("name").equals("_shown"))
                        .map(tag -> tag.get("value")))
                .containsExactly("", "escortNeeds", "members[0].age");
    }

    @Test
    void startsTypingInTheLineJustAdded() {
        Map<String, List<String>> typed = forms().edit(form, typed("members[0].memberName", "A", "_add", "members"))
                .orElseThrow();
        assertThat(page(fresh.withTyped(typed)).all().stream()
                        .filter(tag -> tag.has("autofocus"))
                        .map(tag -> tag.get("id")))
                .containsExactly("f-members-1-memberName");
    }

    @Test
    void offersTheDocumentsOfTheCase() {
        String attached = "3f2b1c9e-0000-4000-8000-000000000001";
        String other = "3f2b1c9e-0000-4000-8000-000000000002";
        Markup page = page(fresh.withTyped(typed("papers", attached))
                .withDocuments(Map.of(attached, "ticket.pdf", other, "letter.pdf")));
        assertThat(page.byId("f-papers-1").get("value")).isEqualTo(attached);
        assertThat(page.byId("f-papers-1").has("checked")).isTrue();
        assertThat(page.byId("f-papers-other-1").get("value")).isEqualTo(other);
        assertThat(page.byId("f-papers-other-1").has("checked")).isFalse();
        assertThat(page.byId("f-papers-file").get("name")).isEqualTo("papers._file");
    }

    @Test
    void asksForTheReadersLanguage() {
        FormState french = FormState.fresh(ALL, Locale.FRENCH, (key, english) -> "[" + key + "]");
        String html = TestPages.html("fields", forms().view(form, french), Locale.FRENCH);
        assertThat(html)
                .contains(
                        "[test.Section_Person.label]",
                        "[test.sex.value.F]",
                        "[test.remarks.description]",
                        "(obligatoire)");
    }
}

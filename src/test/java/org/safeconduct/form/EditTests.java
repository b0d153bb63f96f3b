package org.safeconduct.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.form.TestForms.component;
import static org.safeconduct.form.TestForms.form;
import static org.safeconduct.form.TestForms.forms;
import static org.safeconduct.form.TestForms.group;
import static org.safeconduct.form.TestForms.rules;
import static org.safeconduct.form.TestForms.text;
import static org.safeconduct.form.TestForms.typed;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.DocumentId;

/** The form's own buttons, which keep what was typed. */
class EditTests {

    private final Form family = form(text("place"), group("members", text("name")));

    @Test
    void leavesARealSubmissionAlone() {
        assertThat(forms().edit(family, typed("place", "Here"))).isEmpty();
    }

    @Test
    void addsALineAndGoesThere() {
        assertThat(forms().edit(family, typed("place", "Here", "members[0].name", "A", "_add", "members")))
                .hasValue(typed(
                        "place",
                        "Here",
                        "members[0]",
                        "",
                        "members[0].name",
                        "A",
                        "members[1]",
                        "",
                        "_focus",
                        "members[1]"));
    }

    @Test
    void removesALineAndMovesTheOthersUp() {
        assertThat(forms().edit(family, typed("members[0].name", "A", "members[1].name", "B", "_remove", "members[0]")))
                .hasValue(typed("members[0]", "", "members[0].name", "B", "_focus", "members"));
    }

    @Test
    void keepsWhatWasTypedOnRefresh() {
        assertThat(forms().edit(family, typed("place", " as typed ", "unknown", "x", "_csrf", "x", "_refresh", "1")))
                .hasValue(Map.of("place", List.of(" as typed ")));
    }

    @Test
    void changesNothingForButtonsItDoesNotKnow() {
        for (String button : List.of("place", "nobody", "members[9999999]", "members[-1]", "", "../x")) {
            assertThat(forms().edit(family, typed("place", "Here", "_remove", button))
                            .orElseThrow())
                    .containsEntry("place", List.of("Here"));
            assertThat(forms().edit(family, typed("place", "Here", "_add", button))
                            .orElseThrow())
                    .containsEntry("place", List.of("Here"));
        }
    }

    @Test
    void addsNoMoreThanFiftyLines() {
        Map<String, List<String>> full = typed("_add", "members", "members[49].name", "Z");
        for (int i = 0; i < 49; i++) {
            full.put("members[" + i + "].name", List.of("A"));
        }
        assertThat(forms().edit(family, full).orElseThrow()).doesNotContainKey("members[50]");
    }

    @Test
    void keepsADraftAsTyped() {
        assertThat(forms().typed(family, typed("place", " half\tway", "members[3].name", "A", "nonsense", "x")))
                .isEqualTo(typed("place", " half\tway", "members[0]", "", "members[0].name", "A"));
    }

    @Test
    void attachesADocumentToTheFieldThatSentIt() {
        Form papers = form(
                component("filepicker", "papers", "\"multiple\":true," + rules("", "")),
                component("filepicker", "photo", rules("", "")));
        DocumentId first = DocumentId.random();
        DocumentId second = DocumentId.random();
        Map<String, List<String>> sent = typed("papers", first.toString(), "photo", first.toString());
        assertThat(forms().attach(papers, sent, "papers._file", second).get("papers"))
                .containsExactly(first.toString(), second.toString());
        assertThat(forms().attach(papers, sent, "photo._file", second).get("photo"))
                .containsExactly(second.toString());
        assertThat(forms().attach(papers, sent, "papers", second)).isEqualTo(sent);
        assertThat(forms().attach(papers, sent, "other._file", second)).isEqualTo(sent);
    }

    @Test
    void beginsWithInitialValuesLinesAndWhatIsKnown() {
        Form form = form(
                component("textfield", "place", "\"defaultValue\":\"Here\"," + rules("", "")),
                group("members", text("name")));
        assertThat(forms().begin(form, Map.of())).isEqualTo(typed("place", "Here", "members[0]", ""));
        assertThat(forms().begin(form, Map.of("place", TextNode.valueOf("There"))))
                .containsEntry("place", List.of("There"));
    }
}

package org.safeconduct.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.form.TestForms.ALL;
import static org.safeconduct.form.TestForms.answer;
import static org.safeconduct.form.TestForms.check;
import static org.safeconduct.form.TestForms.component;
import static org.safeconduct.form.TestForms.errors;
import static org.safeconduct.form.TestForms.form;
import static org.safeconduct.form.TestForms.forms;
import static org.safeconduct.form.TestForms.group;
import static org.safeconduct.form.TestForms.input;
import static org.safeconduct.form.TestForms.rules;
import static org.safeconduct.form.TestForms.text;
import static org.safeconduct.form.TestForms.typed;
import static org.safeconduct.form.TestForms.values;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Compartment;

/** Repeating groups, conditions, and what was not on the page. */
class GroupAndConditionTests {

    private static final String REQUIRED = "\"required\":true";
    private final Form family = form(group("members", input("textfield", "name", REQUIRED, ""), text("note")));
    private final Form debts = form(
            component("radio", "debts", rules("", "") + "," + values("yes", "no")),
            hidden("amount", "=debts != \\\"yes\\\""),
            hidden("lender", "=amount = null"));

    private static String hidden(String key, String condition) {
        return component("textfield", key, rules(REQUIRED, "") + ",\"conditional\":{\"hide\":\"" + condition + "\"}");
    }

    @Test
    void knowsWhatAConditionReads() {
        assertThat(Condition.parse("=age in [low..high] and today > day").reads())
                .containsExactlyInAnyOrder("age", "low", "high", "today", "day");
        assertThat(Condition.parse("=person.name = \"Ana\"").reads()).containsExactly("person");
        assertThat(Condition.parse("=person.name = \"Ana\"").codes()).containsExactly("Ana");
    }

    @Test
    void keepsLinesInTheirOrder() {
        assertThat(answer(family, "members", "members[7].name", "B", "members[2].name", "A", "members[2].note", "x"))
                .isEqualTo("[{\"name\":\"A\",\"note\":\"x\"},{\"name\":\"B\"}]");
    }

    @Test
    void saysInWhichLineSomethingIsMissing() {
        assertThat(errors(family, "members[0].name", "A", "members[1].note", "x"))
                .isEqualTo(Map.of("members[1].name", "required"));
    }

    @Test
    void passesOverBlankLines() {
        assertThat(answer(family, "members", "members[0]", "", "members[0].name", " ", "members[1].name", "A"))
                .isEqualTo("[{\"name\":\"A\"}]");
        assertThat(check(family, "members[0]", "").byField()).isEmpty();
    }

    @Test
    void takesFiftyLines() {
        Map<String, List<String>> many = new HashMap<>();
        for (int i = 0; i < 50; i++) {
            many.put("members[" + i + "].name", List.of("A"));
        }
        assertThat(errors(() -> forms().check(family, many, ALL, Map.of()))).isEmpty();
        many.put("members[99].name", List.of("A"));
        assertThat(errors(() -> forms().check(family, many, ALL, Map.of()))).isEqualTo(Map.of("members", "too-many"));
    }

    @Test
    void dropsWhatIsNotInTheForm() {
        assertThat(check(family, "admin", "true", "members[0].role", "x", "strangers[0].name", "x", "[", "x")
                        .byField())
                .isEmpty();
    }

    @Test
    void leavesOutHiddenFieldsHoweverTheyCame() {
        assertThat(check(debts, "debts", "no", "amount", "100").byField()).containsOnlyKeys("debts");
        assertThat(check(debts, "debts", "no", "amount", "100", "lender", "Ali").byField())
                .containsOnlyKeys("debts");
    }

    @Test
    void asksForFieldsThatFollowFromTheAnswers() {
        assertThat(errors(debts, "debts", "yes")).isEqualTo(Map.of("amount", "required"));
        assertThat(errors(debts, "debts", "yes", "amount", "100")).isEqualTo(Map.of("lender", "required"));
    }

    @Test
    void readsFactsInConditions() {
        Form plan = form(hidden("plan", "=fitness != \\\"conditions\\\""));
        assertThat(forms().check(plan, Map.of(), ALL, Map.of("fitness", "fit")).byField())
                .isEmpty();
        assertThat(errors(() -> forms().check(plan, Map.of(), ALL, Map.of("fitness", "conditions"))))
                .isEqualTo(Map.of("plan", "required"));
        assertThat(plan.reads()).containsExactly("fitness");
    }

    @Test
    void knowsNoClockButTheDayItIsGiven() {
        assertThatThrownBy(() -> form(hidden("plan", "=date(\\\"2026-11-22\\\") < today()")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("today");
        Form late = form(hidden("plan", "=today < \\\"2026-11-23\\\""));
        assertThat(errors(() -> forms().check(late, Map.of(), ALL, Map.of("today", "2026-11-23"))))
                .isEqualTo(Map.of("plan", "required"));
    }

    @Test
    void givesEveryLineItsOwnScope() {
        Form members = form(
                text("country"),
                group("members", text("adult"), hidden("school", "=adult = \\\"yes\\\" or country = null")));
        assertThat(errors(members, "country", "NER", "members[0].adult", "yes", "members[1].adult", "no"))
                .isEqualTo(Map.of("members[1].school", "required"));
        assertThat(errors(members, "members[0].adult", "no")).isEmpty();
    }

    @Test
    void showsOnceMoreWhatNobodyHasSeen() {
        Form form = form(
                text("debts"),
                component("textfield", "lender", rules("", "") + ",\"conditional\":{\"hide\":\"=debts = null\"}"));
        assertThat(errors(form, "debts", "x", "_shown", "")).isEqualTo(Map.of("lender", "appeared"));
        assertThat(errors(form, "debts", "x", "_shown", "", "_shown", "lender")).isEmpty();
        assertThat(errors(form, "debts", "x", "lender", "Ali", "_shown", "")).isEmpty();
    }

    @Test
    void treatsFieldsTheActorMayNotWriteAsAbsent() {
        Form form = form(input("textfield", "name", REQUIRED, ""), text("place"));
        Set<Compartment> none = EnumSet.of(Compartment.NOTE);
        assertThat(forms().check(form, typed("place", "x"), none, Map.of()).byField())
                .isEmpty();
        assertThat(forms().view(form, FormState.fresh(none, java.util.Locale.ENGLISH, (key, text) -> text))
                        .fields())
                .isEmpty();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Form form = form(
                input("textfield", "a", REQUIRED, ""),
                input("textfield", "b", REQUIRED, ""),
                group("g", input("number", "n", "", "")));
        assertThat(errors(form, "g[0].n", "x")).isEqualTo(Map.of("a", "required", "b", "required", "g[0].n", "number"));
    }

    @Test
    void refusesFarTooManyNames() {
        Map<String, List<String>> many = new HashMap<>();
        for (int i = 0; i < 5_001; i++) {
            many.put("x" + i, List.of(""));
        }
        assertThat(errors(() -> forms().check(family, many, ALL, Map.of()))).isEqualTo(Map.of("", "too-many-names"));
    }
}

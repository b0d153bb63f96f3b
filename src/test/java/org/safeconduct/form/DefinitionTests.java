package org.safeconduct.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.safeconduct.form.TestForms.component;
import static org.safeconduct.form.TestForms.form;
import static org.safeconduct.form.TestForms.group;
import static org.safeconduct.form.TestForms.input;
import static org.safeconduct.form.TestForms.rules;
import static org.safeconduct.form.TestForms.text;
import static org.safeconduct.form.TestForms.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a definition may say; everything else is refused, naming form and field. */
class DefinitionTests {

    private static void refused(String why, String... components) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form(components))
                .withMessageStartingWith("form test")
                .withMessageContaining(why);
    }

    @Test
    void readsEveryKind() {
        assertThat(EveryKind.form().inputs()).hasSize(27);
    }

    @Test
    void readsOneDefinitionOnce() {
        Forms forms = TestForms.forms();
        String json = "{\"type\":\"default\",\"id\":\"a\",\"components\":[" + text("x") + "]}";
        assertThat(forms.read("a", json)).isSameAs(forms.read("a", json));
    }

    @Test
    void namesFormAndFieldOfWhatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form(component("textfield", "place", rules("", "") + ",\"prefix\":1")))
                .withMessage("form test, field place: unknown property \"prefix\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"button", "image", "iframe", "html", "spacer", "table", "script", "expression"})
    void refusesComponentsItDoesNotShow(String type) {
        refused("unknown component type \"" + type + "\"", component(type, "x", rules("", "")));
    }

    @Test
    void refusesValidationAndPropertiesItDoesNotKnow() {
        refused("unknown property \"validationType\"", input("textfield", "x", "\"validationType\":\"email\"", ""));
        refused("unknown property \"secret\"", input("textfield", "x", "", "\"secret\":\"true\""));
        refused("unknown property \"outcome\"", input("textfield", "x", "", "\"outcome\":\"true\""));
        refused("unknown kind", input("textfield", "x", "", "\"kind\":\"iban\""));
    }

    @Test
    void asksForTheCompartmentOfEveryInput() {
        refused("\"compartment\" is missing", component("textfield", "x", ""));
        refused("unknown compartment", component("textfield", "x", "\"properties\":{\"compartment\":\"SECRET\"}"));
        refused(
                "has another compartment than its group",
                group("g", component("textfield", "x", "\"properties\":{\"compartment\":\"HEALTH\"}")));
    }

    @Test
    void takesOutcomesAsClosedRequiredVisibleWords() {
        String outcome = rules("\"required\":true", "\"outcome\":\"true\"");
        refused("does not have the form", component("radio", "x", outcome + "," + values("Not OK")));
        refused(
                "required and always shown",
                component("radio", "x", rules("", "\"outcome\":true") + "," + values("ok")));
        refused(
                "required and always shown",
                text("a"),
                component("radio", "x", outcome + "," + values("ok") + ",\"conditional\":{\"hide\":\"=a = null\"}"));
        refused("cannot repeat", group("g", component("radio", "x", outcome + "," + values("ok"))));
        refused(
                "one of the values in the form",
                component("select", "x", rules("\"required\":true", "\"outcome\":\"true\",\"source\":\"countries\"")));
    }

    @Test
    void takesOptionsFromOnePlace() {
        refused("options come either", component("select", "x", rules("", "")));
        refused(
                "options come either",
                component("select", "x", rules("", "\"source\":\"countries\"") + "," + values("a")));
        refused("offered twice", component("select", "x", rules("", "") + "," + values("a", "a")));
        refused(
                "valuesKey",
                component("select", "x", rules("", "\"source\":\"countries\"") + ",\"valuesKey\":\"other\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=x != | condition",
                "x = 1 | condition",
                "=function(a) external {java:{class:\\\"java.lang.System\\\",method signature:\\\"exit(int)\\\"}} | functions"
            })
    void refusesConditionsThatAreNone(String condition, String why) {
        refused(why, component("textfield", "y", rules("", "") + ",\"conditional\":{\"hide\":\"" + condition + "\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=a != b and c.d = 1 | a,b,c",
                "=not(list contains(needs, \"escort\")) or date(day) > date and time(date) | date,day,needs",
                "=some x in list satisfies x = \"a or b\" | list,x",
                "=count(members) > 1 or string length(string) = 0 | members,string"
            })
    void knowsWhatAConditionReads(String condition, String names) {
        assertThat(Condition.parse(condition).names()).containsExactlyInAnyOrder(names.split(","));
    }

    @Test
    void refusesConditionsInACircle() {
        refused("depends on itself", hidden("a", "b"), hidden("b", "c"), hidden("c", "a"));
        refused("depends on itself", hidden("a", "a"));
    }

    @Test
    void refusesToReadALineFromOutside() {
        refused("inside a repeating group", group("g", text("x")), hidden("y", "x"));
    }

    private static String hidden(String key, String reads) {
        return component("textfield", key, rules("", "") + ",\"conditional\":{\"hide\":\"=" + reads + " = null\"}");
    }

    @Test
    void refusesNamesUsedTwiceAndNamesThatAreNone() {
        refused("used twice", text("x"), text("x"));
        refused("used twice", text("x"), group("g", text("x")));
        refused("no name for a field", text("Über"));
        refused("no name for a field", text("_add"));
        refused("no name for a field", text("parent"));
    }

    @Test
    void refusesPatternsLengthsAndNumbersThatAreNone() {
        refused("pattern", input("textfield", "x", "\"pattern\":\"[\"", ""));
        refused("a pattern is tried on", input("textfield", "x", "\"pattern\":\"a\",\"maxLength\":1500", ""));
        refused("is not possible", input("textfield", "x", "\"maxLength\":9000", ""));
        refused("is not possible", input("textarea", "x", "\"minLength\":5,\"maxLength\":2", ""));
        refused("is not a number", input("number", "x", "\"min\":\"low\"", ""));
    }

    @Test
    void asksForTheCurrencyOfMoney() {
        refused("money says its", input("number", "x", "", "\"kind\":\"money\""));
        refused("unknown currency", input("number", "x", "", "\"kind\":\"money\",\"currency\":\"EURO\""));
    }

    @Test
    void refusesDatesComparedWithSomethingElse() {
        refused(
                "which is no date",
                text("x"),
                component("datetime", "d", "\"subtype\":\"date\"," + rules("", "\"notBefore\":\"x\"")));
        refused("unknown subtype", component("datetime", "d", "\"subtype\":\"time\"," + rules("", "")));
    }

    @Test
    void refusesExpressionsAndTemplatesInTexts() {
        refused("plain text", "{\"type\":\"text\",\"id\":\"Help\",\"text\":\"{{secret}}\"}");
        refused("plain text", "{\"type\":\"text\",\"id\":\"Help\",\"text\":\"=secret\"}");
    }

    @Test
    void refusesGroupsInGroups() {
        refused("do not stand in one another", group("g", group("h", text("x"))));
    }

    @Test
    void refusesWhatIsNoForm() {
        Forms forms = TestForms.forms();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forms.read("a", "{"))
                .withMessageContaining("not JSON");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forms.read("a", "[]"))
                .withMessageContaining("form a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forms.read("a", "{\"type\":\"default\",\"type\":\"default\"}"))
                .withMessageContaining("Duplicate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forms.read("a", "{\"type\":\"default\",\"id\":\"b\",\"components\":[]}"))
                .withMessageContaining("its id is \"b\"");
    }
}

package org.safeconduct.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.form.TestForms.ALL;
import static org.safeconduct.form.TestForms.errors;
import static org.safeconduct.form.TestForms.forms;
import static org.safeconduct.form.TestForms.typed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers as JSON: checked like typed ones, and back to what can be typed. */
class JsonAnswersTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final Form form = EveryKind.form();

    private Map<String, JsonNode> valid() {
        Answers answers = forms().check(form, typed(EveryKind.valid()), ALL, Map.of());
        return values(answers);
    }

    private static Map<String, JsonNode> values(Answers answers) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        answers.byField().forEach((key, answer) -> values.put(key, answer.value()));
        return values;
    }

    private static JsonNode stored(Map<String, JsonNode> values) throws Exception {
        return JSON.readTree(JSON.writeValueAsString(values));
    }

    @Test
    void checksJsonLikeTypedAnswers() throws Exception {
        Answers answers = forms().checkJson(form, stored(valid()), ALL, Map.of());
        assertThat(JSON.writeValueAsString(values(answers))).isEqualTo(JSON.writeValueAsString(valid()));
        assertThat(answers.outcomes()).isEqualTo(Map.of("outcome", "ready"));
    }

    @RepeatedTest(20)
    void comesBackTheSameWhateverTheOrder(RepetitionInfo run) throws Exception {
        List<Map.Entry<String, List<String>>> pairs =
                new ArrayList<>(typed(EveryKind.valid()).entrySet());
        Collections.shuffle(pairs, new java.util.Random(run.getCurrentRepetition()));
        Map<String, List<String>> shuffled = new LinkedHashMap<>();
        pairs.forEach(pair -> shuffled.put(pair.getKey(), pair.getValue()));
        Map<String, JsonNode> once = values(forms().check(form, shuffled, ALL, Map.of()));
        Map<String, List<String>> again = forms().flatten(form, JSON.convertValue(stored(once), mapType()));
        assertThat(values(forms().check(form, again, ALL, Map.of())))
                .isEqualTo(once)
                .isEqualTo(valid());
    }

    private static com.fasterxml.jackson.databind.JavaType mapType() {
        return JSON.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, JsonNode.class);
    }

    @Test
    void keepsWhatWasTypedThroughJsonAndBack() {
        Map<String, List<String>> draft = typed(
                "name",
                "Ami",
                "luggage",
                "a lot",
                "price.amount",
                "12,",
                "needs",
                "oxygen",
                "needs",
                "escort",
                "members[0].age",
                "seven",
                "members[1].memberName",
                "B",
                "reads",
                "true",
                "alone",
                "perhaps");
        ObjectNode shape = forms().unflatten(form, draft);
        Map<String, JsonNode> byKey = new LinkedHashMap<>();
        shape.properties().forEach(entry -> byKey.put(entry.getKey(), entry.getValue()));
        Map<String, List<String>> back = forms().flatten(form, byKey);
        assertThat(back).containsAllEntriesOf(draft);
        assertThat(forms().unflatten(form, back)).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":7}|name|type.text",
                "{\"luggage\":\"7\"}|luggage|type.number",
                "{\"reads\":\"true\"}|reads|type.truth",
                "{\"needs\":\"escort\"}|needs|type.list",
                "{\"needs\":[1]}|needs|type.list",
                "{\"price\":12.5}|price|type.object",
                "{\"price\":{\"amount\":true,\"currency\":\"EUR\"}}|price|type.object",
                "{\"stay\":\"2026-01-01\"}|stay|type.object",
                "{\"members\":{\"memberName\":\"A\"}}|members|type.list",
                "{\"members\":[\"A\"]}|members|type.list",
                "{\"members\":[{\"memberName\":[]}]}|members[0].memberName|type.text",
                "{\"birthDate\":19900228}|birthDate|type.text",
                "{\"luggage\":1e999}|luggage|number",
                "{\"luggage\":1e300}|luggage|number",
                "{\"luggage\":46.5}|luggage|whole",
                "{\"sex\":{\"$ne\":1}}|sex|type.text"
            })
    void saysAtTheFieldWhatHasTheWrongType(String body, String field, String error) throws Exception {
        JsonNode json = JSON.readTree(body);
        assertThat(errors(() -> forms().checkJson(form, json, ALL, Map.of()))).containsEntry(field, error);
    }

    @Test
    void refusesAMillionElementsWithoutReadingThem() {
        ObjectNode body = JSON.createObjectNode();
        var million = body.putArray("members");
        for (int i = 0; i < 1_000_000; i++) {
            million.addNull();
        }
        body.set("needs", million);
        assertThat(errors(() -> forms().checkJson(form, body, ALL, Map.of())))
                .containsEntry("members", "too-many")
                .containsEntry("needs", "too-many");
    }

    @Test
    void takesAnObjectOnly() {
        assertThat(errors(() -> forms().checkJson(form, JSON.createArrayNode(), ALL, Map.of())))
                .isEqualTo(Map.of("", "type.object"));
    }

    @Test
    void takesNullAsNotAnswered() throws Exception {
        ObjectNode body = (ObjectNode) stored(valid());
        body.putNull("remarks");
        assertThat(forms().checkJson(form, body, ALL, Map.of()).byField()).doesNotContainKey("remarks");
    }
}

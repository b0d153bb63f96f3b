package org.safeconduct.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.Kinds;
import org.safeconduct.form.Offer;
import org.safeconduct.form.Options;

/** Fills a form as an invented colleague would: known words where there are some, else the least that is valid. */
final class SampleAnswers implements Kinds<JsonNode> {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Function<String, String> words;
    private final Map<String, JsonNode> said;
    private final Options options;
    private final LocalDate today;
    private final Function<Field.Files, String> sheets;

    /** @param sheets puts an invented sheet on file and gives its id */
    SampleAnswers(Said said, Options options, LocalDate today, Function<Field.Files, String> sheets) {
        this.words = said.words();
        this.said = said.otherwise();
        this.options = options;
        this.today = today;
        this.sheets = sheets;
    }

    /** The usual words, and what a story says otherwise. */
    record Said(Function<String, String> words, Map<String, JsonNode> otherwise) {}

    ObjectNode fill(Form form) {
        return fill(form.topInputs());
    }

    private ObjectNode fill(List<Field.Input> inputs) {
        ObjectNode answers = JSON.objectNode();
        for (Field.Input input : inputs) {
            JsonNode answer = said.containsKey(input.key()) ? said.get(input.key()) : input.as(this);
            if (answer != null && !answer.isNull()) {
                answers.set(input.key(), answer);
            }
        }
        return answers;
    }

    @Override
    public JsonNode text(Field.Text field) {
        String word = words.apply(field.key());
        if (!word.isEmpty() || !field.terms().required()) {
            return wordOrNothing(word);
        }
        return switch (field.style()) {
            case PHONE -> JSON.textNode("+22790000000");
            case EMAIL -> JSON.textNode("office@example.org");
            default -> JSON.textNode(field.pattern().isPresent() ? "A1234567" : "As told by the person");
        };
    }

    @Override
    public JsonNode longText(Field.LongText field) {
        String word = words.apply(field.key());
        return word.isEmpty() && field.terms().required()
                ? JSON.textNode("As told by the person.")
                : wordOrNothing(word);
    }

    @Override
    public JsonNode number(Field.Number field) {
        return field.terms().required()
                ? JSON.numberNode(field.range().min().orElse(java.math.BigDecimal.ONE))
                : JSON.nullNode();
    }

    @Override
    public JsonNode money(Field.Money field) {
        return field.terms().required()
                ? JSON.objectNode().put("amount", "100").put("currency", "EUR")
                : JSON.nullNode();
    }

    @Override
    public JsonNode day(Field.Day field) {
        String word = words.apply(field.key());
        if (word.startsWith("+")) {
            return JSON.textNode(today.plusDays(Long.parseLong(word)).toString());
        }
        if (!word.isEmpty()) {
            return JSON.textNode(word);
        }
        return field.terms().required() ? JSON.textNode(date(field.bounds()).toString()) : JSON.nullNode();
    }

    @Override
    public JsonNode days(Field.Days field) {
        LocalDate from = date(field.bounds());
        return field.terms().required()
                ? JSON.objectNode()
                        .put("from", from.toString())
                        .put("to", from.plusDays(7).toString())
                : JSON.nullNode();
    }

    @Override
    public JsonNode moment(Field.Moment field) {
        return field.terms().required() ? JSON.textNode(date(field.bounds()) + "T09:30") : JSON.nullNode();
    }

    @Override
    public JsonNode yesNo(Field.YesNo field) {
        return JSON.booleanNode(field.confirm() || words.apply(field.key()).equals("yes"));
    }

    @Override
    public JsonNode choice(Field.Choice field) {
        String word = words.apply(field.key());
        List<String> offered = offered(field.offer());
        if (offered.contains(word)) {
            return JSON.textNode(word);
        }
        return field.terms().required() ? JSON.textNode(offered.get(0)) : JSON.nullNode();
    }

    @Override
    public JsonNode choices(Field.Choices field) {
        return list(field.key(), field.terms().required(), offered(field.offer()));
    }

    @Override
    public JsonNode tags(Field.Tags field) {
        return list(field.key(), field.terms().required(), offered(field.offer()));
    }

    @Override
    public JsonNode files(Field.Files field) {
        return field.terms().required() ? JSON.arrayNode().add(sheets.apply(field)) : JSON.nullNode();
    }

    @Override
    public JsonNode group(Field.Group field) {
        return field.terms().required() ? JSON.arrayNode().add(fill(Form.inputsOf(field.fields()))) : JSON.nullNode();
    }

    private JsonNode list(String key, boolean required, List<String> offered) {
        ArrayNode list = JSON.arrayNode();
        for (String word : words.apply(key).split(",", -1)) {
            if (!word.isBlank() && (offered.isEmpty() || offered.contains(word))) {
                list.add(word);
            }
        }
        if (list.isEmpty() && required) {
            list.add(offered.isEmpty() ? "other" : offered.get(0));
        }
        return list.isEmpty() ? JSON.nullNode() : list;
    }

    private List<String> offered(Offer offer) {
        return offer.source().isEmpty()
                ? offer.values().stream().map(Offer.Value::value).toList()
                : options.list(offer.source(), Locale.ENGLISH).stream()
                        .map(Options.Option::value)
                        .toList();
    }

    /** Something that lies ahead is in five weeks, something past was yesterday, something between is today. */
    private LocalDate date(Field.Bounds bounds) {
        boolean after = !bounds.notBefore().isEmpty();
        if (!bounds.notAfter().isEmpty()) {
            return after ? today : today.minusDays(1);
        }
        return after ? today.plusWeeks(5) : today.plusWeeks(4);
    }

    private static JsonNode wordOrNothing(String word) {
        return word.isEmpty() ? JSON.nullNode() : JSON.textNode(word);
    }
}

package org.safeconduct.form.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;

/** A sheet in the shape of JSON answers, unchecked: what is no number or truth yet stays the text that was typed. */
public final class ToJson implements Shapes<JsonNode> {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,10})?");

    private final Sheet sheet;

    private ToJson(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Everything typed that is not blank. */
    public static ObjectNode shape(List<Field> fields, Sheet sheet) {
        ObjectNode object = JSON.objectNode();
        ToJson shape = new ToJson(sheet);
        for (Field.Input input : Form.inputsOf(fields)) {
            JsonNode value = input.as(shape);
            boolean blank =
                    value.isContainerNode() ? value.isEmpty() : value.asText().isBlank();
            if (!blank) {
                object.set(input.key(), value);
            }
        }
        return object;
    }

    @Override
    public JsonNode one(Field.Input field) {
        return TextNode.valueOf(sheet.first(field.key()));
    }

    @Override
    public JsonNode pair(Field.Input field, String first, String second) {
        ObjectNode pair = JSON.objectNode();
        for (String part : List.of(first, second)) {
            String typed = sheet.first(field.key() + "." + part);
            if (!typed.isBlank()) {
                pair.put(part, typed);
            }
        }
        return pair;
    }

    @Override
    public JsonNode list(Field.Input field) {
        ArrayNode list = JSON.arrayNode();
        sheet.all(field.key()).stream().filter(value -> !value.isBlank()).forEach(list::add);
        return list;
    }

    @Override
    public JsonNode number(Field.Number field) {
        String typed = sheet.first(field.key());
        return NUMBER.matcher(typed).matches() ? JSON.numberNode(new BigDecimal(typed)) : one(field);
    }

    @Override
    public JsonNode yesNo(Field.YesNo field) {
        String typed = sheet.first(field.key());
        boolean truth = typed.equals("true") || typed.equals("false");
        return truth ? BooleanNode.valueOf(typed.equals("true")) : one(field);
    }

    @Override
    public JsonNode group(Field.Group field) {
        ArrayNode lines = JSON.arrayNode();
        sheet.lines(field.key()).forEach(line -> lines.add(shape(field.fields(), line)));
        return lines;
    }
}

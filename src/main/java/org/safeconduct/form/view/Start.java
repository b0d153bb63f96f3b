package org.safeconduct.form.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.sheet.FromJson;
import org.safeconduct.form.sheet.Sheet;

/** A form nobody has typed into: initial values and first lines, and what the case already knows. */
public final class Start {

    private Start() {}

    /** Values to begin with, flat; known answers win over initial values. */
    public static Map<String, List<String>> values(Form form, Map<String, JsonNode> known) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        known.forEach(object::set);
        Sheet initial = sheet(form.fields());
        initial.lines().keySet().removeIf(group -> object.path(group).size() > 0);
        Map<String, List<String>> values = new LinkedHashMap<>(initial.flat());
        values.putAll(FromJson.read(form, object).names());
        return values;
    }

    private static Sheet sheet(List<Field> fields) {
        Sheet sheet = Sheet.empty();
        for (Field.Input input : Form.inputsOf(fields)) {
            if (input instanceof Field.Group group && group.initially() > 0) {
                sheet.lines().put(group.key(), lines(group));
            } else if (!input.terms().initial().isEmpty()) {
                sheet.values().put(input.key(), List.of(input.terms().initial()));
            }
        }
        return sheet;
    }

    private static List<Sheet> lines(Field.Group group) {
        List<Sheet> lines = new ArrayList<>();
        for (int i = 0; i < group.initially(); i++) {
            lines.add(sheet(group.fields()));
        }
        return lines;
    }
}

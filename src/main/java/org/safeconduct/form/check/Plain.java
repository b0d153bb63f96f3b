package org.safeconduct.form.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as conditions see them: text, numbers, truth, lists and maps; days and times are ISO 8601 text. */
final class Plain {

    private Plain() {}

    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof JsonNode node) {
            return ofNode(node);
        }
        if (value == null) {
            return null;
        }
        boolean known = value instanceof Number
                || value instanceof Boolean
                || value instanceof List<?>
                || value instanceof Map<?, ?>;
        return known ? value : value.toString();
    }

    private static @Nullable Object ofNode(JsonNode node) {
        if (node.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            node.forEach(element -> list.add(ofNode(element)));
            return list;
        }
        if (node.isObject()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            node.properties().forEach(entry -> map.put(entry.getKey(), ofNode(entry.getValue())));
            return map;
        }
        return scalar(node);
    }

    private static @Nullable Object scalar(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return null;
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNumber() ? node.decimalValue() : node.asText();
    }
}

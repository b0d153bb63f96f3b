package org.safeconduct.form.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A JSON object of a definition and where it stands; every reading refuses what has the wrong type. */
record Part(String where, JsonNode node) {

    Part {
        if (!node.isObject()) {
            throw new IllegalArgumentException(where + ": an object is expected");
        }
    }

    IllegalArgumentException unsound(String why) {
        return new IllegalArgumentException(where + ": " + why);
    }

    void allowOnly(Set<String> names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw unsound("unknown property \"" + name + "\"");
            }
        });
    }

    /** The object under that name, empty when there is none. */
    Part sub(String name) {
        JsonNode found = node.path(name);
        return new Part(where + ", " + name, found.isMissingNode() ? JsonNodeFactory.instance.objectNode() : found);
    }

    List<Part> list(String name) {
        JsonNode found = node.path(name);
        if (!found.isArray() && !found.isMissingNode()) {
            throw unsound("\"" + name + "\" is not a list");
        }
        List<Part> parts = new ArrayList<>();
        found.forEach(element -> parts.add(new Part(nameOf(element), element)));
        return parts;
    }

    private String nameOf(JsonNode element) {
        String form = where.contains(",") ? where.substring(0, where.indexOf(',')) : where;
        String name = element.path("key")
                .asText(element.path("path").asText(element.path("id").asText("?")));
        return form + ", field " + name;
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** Text under that name, empty when there is none; FEEL and templates are not text. */
    String text(String name) {
        JsonNode found = node.path(name);
        if (!found.isTextual() && !found.isMissingNode()) {
            throw unsound("\"" + name + "\" is not text");
        }
        String text = found.asText("");
        if (text.startsWith("=") || text.contains("{{")) {
            throw unsound("\"" + name + "\" is plain text, not an expression");
        }
        return text;
    }

    String required(String name) {
        String text = text(name);
        if (text.isBlank()) {
            throw unsound("\"" + name + "\" is missing");
        }
        return text;
    }

    /** True or false, also as text, as the Modeler writes custom properties. */
    boolean flag(String name) {
        String text = scalar(name);
        if (!Set.of("true", "false", "").contains(text)) {
            throw unsound("\"" + name + "\" is not true or false");
        }
        return text.equals("true");
    }

    int whole(String name, int otherwise) {
        return decimal(name).map(this::exact).orElse(otherwise);
    }

    private int exact(BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw unsound(number + " is not a whole number");
        }
    }

    /** A number, also as text, as the Modeler writes minimum and maximum. */
    Optional<BigDecimal> decimal(String name) {
        String text = scalar(name);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw unsound("\"" + name + "\" is not a number");
        }
    }

    /** A single value as text, empty when there is none. */
    String scalar(String name) {
        JsonNode found = node.path(name);
        if (found.isContainerNode()) {
            throw unsound("\"" + name + "\" is not a single value");
        }
        return found instanceof MissingNode || found.isNull() ? "" : found.asText();
    }
}

package org.safeconduct.form.read;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeconduct.form.Condition;
import org.safeconduct.form.Head;
import org.safeconduct.form.Offer;
import org.safeconduct.form.Terms;
import org.safeconduct.kernel.Compartment;

/** Reads what kinds have in common: head, terms, and what may be chosen. */
final class Common {

    /** Columns of a full row in Camunda Forms. */
    static final int FULL = 16;

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,79}");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.+-]{0,59}");
    private static final Pattern OUTCOME = Pattern.compile("[a-z-]{2,40}");
    private static final Pattern SOURCE = Pattern.compile("[a-z][A-Za-z0-9.-]{1,59}");
    private static final Set<String> RESERVED = Set.of("i", "this", "parent", "today", "item");

    private Common() {}

    static Head head(Part part, String nameProperty) {
        String key = part.required(nameProperty);
        Pattern shape = nameProperty.equals("id") ? ID : KEY;
        if (!shape.matcher(key).matches() || RESERVED.contains(key)) {
            throw part.unsound("\"" + key + "\" is no name for a field");
        }
        String label = part.has("dateLabel") ? part.text("dateLabel") : part.text("label");
        if (label.isBlank() && !part.text("type").equals("text")) {
            throw part.unsound("\"label\" is missing");
        }
        int columns = part.sub("layout").whole("columns", FULL);
        return new Head(key, label, part.text("description"), condition(part), Math.min(FULL, Math.max(2, columns)));
    }

    private static Condition condition(Part part) {
        String hide = part.sub("conditional").scalar("hide");
        try {
            return hide.isEmpty() ? Condition.NEVER : Condition.parse(hide);
        } catch (IllegalArgumentException e) {
            throw part.unsound("condition " + hide + ": " + e.getMessage());
        }
    }

    static Terms terms(Part part) {
        Part properties = part.sub("properties");
        return new Terms(
                compartment(part, properties.required("compartment")),
                part.sub("validate").flag("required"),
                properties.flag("outcome"),
                properties.flag("fixed"),
                part.scalar("defaultValue"));
    }

    private static Compartment compartment(Part part, String name) {
        return Arrays.stream(Compartment.values())
                .filter(compartment -> compartment.name().equals(name))
                .findFirst()
                .orElseThrow(() -> part.unsound("unknown compartment \"" + name + "\""));
    }

    /** Values or a source, never both; outcomes are words that gateways compare, written in the form. */
    static Offer offer(Part part) {
        String source = part.sub("properties").text("source");
        String valuesKey = part.text("valuesKey");
        List<Offer.Value> values =
                part.list("values").stream().map(Common::value).toList();
        if (source.isEmpty() == values.isEmpty() && !part.text("type").equals("taglist")) {
            throw part.unsound("options come either from \"values\" or from a \"source\"");
        }
        if (!source.isEmpty() && !SOURCE.matcher(source).matches()) {
            throw part.unsound("\"" + source + "\" is no name of a source");
        }
        if (!valuesKey.isEmpty() && !valuesKey.equals(source)) {
            throw part.unsound("\"valuesKey\" is not the source");
        }
        checkValues(part, values);
        return new Offer(values, source);
    }

    private static Offer.Value value(Part value) {
        value.allowOnly(Set.of("label", "value"));
        return new Offer.Value(value.required("value"), value.required("label"));
    }

    private static void checkValues(Part part, List<Offer.Value> values) {
        Pattern shape = part.sub("properties").flag("outcome") ? OUTCOME : VALUE;
        for (Offer.Value value : values) {
            if (!shape.matcher(value.value()).matches()) {
                throw part.unsound("value \"" + value.value() + "\" does not have the form " + shape);
            }
        }
        if (values.stream().map(Offer.Value::value).distinct().count() < values.size()) {
            throw part.unsound("a value is offered twice");
        }
    }
}

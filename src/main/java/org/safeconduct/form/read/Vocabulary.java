package org.safeconduct.form.read;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a definition may say: component types, their properties, validations and custom properties. */
final class Vocabulary {

    private static final Set<String> FORM = Set.of(
            "$schema",
            "title",
            "components",
            "type",
            "id",
            "executionPlatform",
            "executionPlatformVersion",
            "schemaVersion",
            "exporter",
            "versionTag");
    private static final Set<String> EVERY = Set.of("type", "id", "layout", "conditional");
    private static final Set<String> ANSWER = Set.of("key", "label", "description", "validate", "properties");
    private static final Set<String> LIST = Set.of("values", "valuesKey", "defaultValue");

    private static final Map<String, Set<String>> OWN = Map.ofEntries(
            Map.entry("text", Set.of("text", "properties")),
            Map.entry("group", Set.of("label", "components", "showOutline", "verticalAlignment")),
            Map.entry(
                    "dynamiclist",
                    Set.of(
                            "path",
                            "label",
                            "description",
                            "components",
                            "properties",
                            "isRepeating",
                            "allowAddRemove",
                            "defaultRepetitions",
                            "showOutline",
                            "disableCollapse",
                            "nonCollapsedItems",
                            "verticalAlignment")),
            Map.entry("textfield", with(ANSWER, "defaultValue")),
            Map.entry("textarea", with(ANSWER, "defaultValue")),
            Map.entry("number", with(ANSWER, "defaultValue", "decimalDigits", "increment")),
            Map.entry(
                    "datetime",
                    with(
                            ANSWER,
                            "subtype",
                            "dateLabel",
                            "timeLabel",
                            "timeInterval",
                            "timeSerializingFormat",
                            "use24h")),
            Map.entry("checkbox", with(ANSWER, "defaultValue")),
            Map.entry("radio", with(LIST, ANSWER)),
            Map.entry("select", with(with(LIST, ANSWER), "searchable")),
            Map.entry("checklist", with(ANSWER, "values", "valuesKey")),
            Map.entry("taglist", with(ANSWER, "values", "valuesKey")),
            Map.entry("filepicker", with(ANSWER, "accept", "multiple")));

    private static final Map<String, Set<String>> VALIDATE = Map.of(
            "textfield", Set.of("required", "pattern", "minLength", "maxLength"),
            "textarea", Set.of("required", "minLength", "maxLength"),
            "number", Set.of("required", "min", "max"));

    private static final Set<String> TERMS = Set.of("compartment", "fixed");
    private static final Map<String, Set<String>> PROPERTIES = Map.of(
            "text", Set.of("shows"),
            "textfield", with(TERMS, "kind"),
            "number", with(TERMS, "kind", "currency"),
            "datetime", with(TERMS, "kind", "notBefore", "notAfter"),
            "radio", with(TERMS, "outcome", "source"),
            "select", with(TERMS, "outcome", "source"),
            "checklist", with(TERMS, "source"),
            "taglist", with(TERMS, "source"));

    private Vocabulary() {}

    static void checkForm(Part form) {
        form.allowOnly(FORM);
        if (!form.required("type").equals("default")) {
            throw form.unsound("not a form of type default");
        }
    }

    static void checkComponent(Part component) {
        String type = component.required("type");
        Set<String> own = OWN.get(type);
        if (own == null) {
            throw component.unsound("unknown component type \"" + type + "\"");
        }
        component.allowOnly(with(own, EVERY));
        component.sub("validate").allowOnly(VALIDATE.getOrDefault(type, Set.of("required")));
        component.sub("properties").allowOnly(PROPERTIES.getOrDefault(type, TERMS));
        component.sub("conditional").allowOnly(Set.of("hide"));
    }

    private static Set<String> with(Set<String> some, String... more) {
        return with(some, Set.of(more));
    }

    private static Set<String> with(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}

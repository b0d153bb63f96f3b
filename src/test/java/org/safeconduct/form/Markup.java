package org.safeconduct.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Just enough of a reader of HTML to ask about elements and their attributes. */
record Markup(String html) {

    private static final Pattern TAG =
            Pattern.compile("<([a-z0-9]+)((?:\\s+[a-z-]+(?:=(?:\"[^\"]*\"|'[^']*'))?)*)\\s*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=(?:\"([^\"]*)\"|'([^']*)'))?");

    /** An element with its attributes; one without a value is empty. */
    record Tag(String name, Map<String, String> attributes) {
        String get(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        boolean has(String attribute) {
            return attributes.containsKey(attribute);
        }
    }

    List<Tag> tags(String... names) {
        List<Tag> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(html);
        while (matcher.find()) {
            if (List.of(names).contains(matcher.group(1))) {
                tags.add(new Tag(matcher.group(1), attributes(matcher.group(2))));
            }
        }
        return tags;
    }

    Tag byId(String id) {
        return all().stream()
                .filter(tag -> tag.get("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no element with id " + id));
    }

    List<Tag> all() {
        List<Tag> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(html);
        while (matcher.find()) {
            tags.add(new Tag(matcher.group(1), attributes(matcher.group(2))));
        }
        return tags;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            attributes.put(matcher.group(1), value == null ? "" : value);
        }
        return attributes;
    }
}

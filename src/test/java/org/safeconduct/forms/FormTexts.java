package org.safeconduct.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every text a form shows, under the key its translations have. */
final class FormTexts {

    private FormTexts() {}

    static Map<String, String> of(String json) {
        JsonNode form = parse(json);
        String id = form.path("id").asText();
        Map<String, String> texts = new TreeMap<>();
        texts.put(id + ".title", form.path("title").asText());
        form.path("components").forEach(part -> collect(id, part, texts));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void collect(String form, JsonNode part, Map<String, String> texts) {
        String key = form + "." + name(part);
        texts.put(
                key + ".label", part.path("label").asText(part.path("dateLabel").asText()));
        for (String kind : List.of("timeLabel", "description", "text")) {
            texts.put(key + "." + kind, part.path(kind).asText());
        }
        part.path("values")
                .forEach(value -> texts.put(
                        key + ".value." + value.path("value").asText(),
                        value.path("label").asText()));
        part.path("components").forEach(child -> collect(form, child, texts));
    }

    private static String name(JsonNode part) {
        return part.path("key").asText(part.path("path").asText(part.path("id").asText()));
    }

    static List<String> missing(FormFiles files) {
        List<String> found = new ArrayList<>();
        files.folders()
                .forEach(folder -> FormFiles.LANGUAGES.forEach(language -> {
                    Properties texts = files.texts(folder, language);
                    said(files, folder).keySet().stream()
                            .filter(key -> texts.getProperty(key, "").isBlank())
                            .forEach(key -> found.add(folder + " " + language + ": " + key + " is not translated"));
                }));
        return found;
    }

    /** A translation for something that no form says is a leftover. */
    static List<String> leftovers(FormFiles files) {
        List<String> found = new ArrayList<>();
        files.folders()
                .forEach(folder -> FormFiles.LANGUAGES.forEach(language -> {
                    TreeSet<String> keys =
                            new TreeSet<>(files.texts(folder, language).stringPropertyNames());
                    keys.removeAll(said(files, folder).keySet());
                    keys.forEach(key -> found.add(folder + " " + language + ": no form says " + key));
                }));
        return found;
    }

    private static Map<String, String> said(FormFiles files, String folder) {
        Map<String, String> said = new TreeMap<>();
        files.paths().stream()
                .filter(path -> FormFiles.folder(path).equals(folder))
                .forEach(path -> said.putAll(of(files.files().get(path))));
        return said;
    }
}

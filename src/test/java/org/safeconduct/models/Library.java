package org.safeconduct.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files under {@code bpmn/} and {@code forms/}, by path. */
record Library(Map<String, String> files) {

    static Library onDisk() {
        Map<String, String> files = new TreeMap<>();
        for (String folder : List.of("bpmn", "forms")) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                paths.filter(Files::isRegularFile).forEach(path -> files.put(slashes(path), read(path)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new Library(files);
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<String> lines(String path) {
        return read(Path.of(path)).lines();
    }

    /** The same files with one text replaced in one of them; refuses a text that is not there. */
    Library with(String path, String text, String other) {
        String source = files.get(path);
        if (source == null || !source.contains(text)) {
            throw new IllegalArgumentException("not in " + path + ": " + text);
        }
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(path, source.replace(text, other));
        return new Library(changed);
    }

    Stream<String> paths(String ending) {
        return files.keySet().stream().filter(path -> path.endsWith(ending));
    }

    List<Model> models() {
        return paths(".bpmn").map(path -> Model.of(path, files.get(path))).toList();
    }

    Optional<Model> model(String id) {
        return models().stream().filter(model -> model.id().equals(id)).findFirst();
    }

    List<Table> tables() {
        return paths(".dmn").map(path -> Table.of(path, files.get(path))).toList();
    }

    /** The form with this id, wherever it lies. */
    Optional<JsonNode> form(String id) {
        return paths("/" + id + ".form")
                .map(path -> json(files.get(path)))
                .filter(form -> form.path("id").asText().equals(id))
                .findFirst();
    }

    Properties texts(String path) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(files.getOrDefault(path, "")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

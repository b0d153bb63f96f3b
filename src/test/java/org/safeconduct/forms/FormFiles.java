package org.safeconduct.forms;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safeconduct.form.Form;
import org.safeconduct.form.read.Definitions;

/** All files under {@code forms/}, by path. */
record FormFiles(Map<String, String> files) {

    static final List<String> LANGUAGES = List.of("fr", "pt", "ar");

    static FormFiles onDisk() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(Path.of("forms"))) {
            paths.filter(Files::isRegularFile).forEach(path -> files.put(slashes(path), read(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new FormFiles(files);
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The same files with the first of one text replaced in one of them; refuses a text that is not there. */
    FormFiles with(String path, String text, String other) {
        String source = files.getOrDefault(path, "");
        int at = source.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException("not in " + path + ": " + text);
        }
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(path, source.substring(0, at) + other + source.substring(at + text.length()));
        return new FormFiles(changed);
    }

    List<String> paths() {
        return files.keySet().stream().filter(path -> path.endsWith(".form")).toList();
    }

    List<String> folders() {
        return paths().stream().map(FormFiles::folder).distinct().toList();
    }

    List<Form> formsIn(String folder) {
        return paths().stream()
                .filter(path -> folder(path).equals(folder))
                .map(this::form)
                .toList();
    }

    Form form(String path) {
        return Definitions.read(id(path), files.getOrDefault(path, ""));
    }

    Properties texts(String folder, String language) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(files.getOrDefault(folder + "/texts_" + language + ".properties", "")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".form".length());
    }
}

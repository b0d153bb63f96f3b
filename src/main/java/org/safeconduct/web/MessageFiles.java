package org.safeconduct.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every text of every feature, as the files {@code messages/<feature>[_<language>].properties} hold it. */
final class MessageFiles {

    private static final Pattern NAME = Pattern.compile("[a-z-]+(?:_([a-z]{2}))?\\.properties");

    private final Map<String, Map<String, String>> byLanguage;

    private MessageFiles(Map<String, Map<String, String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** Refuses, by failing the start, a file with another name and a key that two features claim. */
    static MessageFiles read() {
        Map<String, Map<String, String>> texts = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*")) {
                add(texts, file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new MessageFiles(texts);
    }

    private static void add(Map<String, Map<String, String>> texts, Resource file) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(file.getFilename()));
        if (!name.matches()) {
            throw new IllegalStateException("not a message file: " + file);
        }
        String language = name.group(1) == null ? Languages.FIRST : name.group(1);
        Map<String, String> known = texts.computeIfAbsent(language, ignored -> new HashMap<>());
        lines(file).forEach((key, text) -> {
            if (known.put((String) key, (String) text) != null) {
                throw new IllegalStateException("two files say " + key + " in " + language);
            }
        });
    }

    private static Properties lines(Resource file) throws IOException {
        Properties lines = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        return lines;
    }

    Map<String, String> in(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    @Nullable
    String text(String language, String key) {
        return in(language).get(key);
    }
}

package org.safeconduct.procedure.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The files of one deployment: models, decisions, forms and texts that belong together and never change. */
public final class Deployed {

    private final Map<String, byte[]> files;
    private final Set<String> outcomes;
    private final Map<String, Properties> texts = new ConcurrentHashMap<>();

    Deployed(Map<String, byte[]> files) {
        this.files = Map.copyOf(files);
        this.outcomes = OutcomeNames.of(this.files);
    }

    public Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Source of a form; its file is named after it. */
    public Optional<String> form(String id) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("/" + id + ".form"))
                .map(file -> text(file.getValue()))
                .findFirst();
    }

    /** Translation of one text of a model or form. */
    public Optional<String> translation(String language, String key) {
        return Optional.ofNullable(texts.computeIfAbsent(language, this::texts).getProperty(key));
    }

    /** Names of all outcomes that models of this deployment read or write, or its forms ask for. */
    public Set<String> outcomes() {
        return outcomes;
    }

    private Properties texts(String language) {
        Properties all = new Properties();
        files.forEach((name, content) -> {
            if (name.endsWith("/texts_" + language + ".properties")) {
                load(all, text(content));
            }
        });
        return all;
    }

    private static void load(Properties all, String text) {
        try {
            all.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}

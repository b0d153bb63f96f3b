package org.safeconduct.casework.voluntaryreturn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What the English words of models and forms are in the reader's language; the same word may have several. */
final class Spoken {

    private static final Pattern NAMED = Pattern.compile("id=\"(\\w+)\" name=\"([^\"]+)\"");

    private final Map<String, Set<String>> words = new HashMap<>();

    private Spoken() {}

    static Spoken in(String language) {
        Spoken spoken = new Spoken();
        if (!language.equals("en")) {
            for (Resource file : found("classpath:forms/*/*.form")) {
                spoken.form(file, texts("forms", file, language));
            }
            for (Resource file : found("classpath:bpmn/*/*.bpmn")) {
                spoken.model(file, texts("bpmn", file, language));
            }
        }
        return spoken;
    }

    /** The English words themselves among them, for what is not translated: names and typed words. */
    Set<String> ways(String english) {
        Set<String> ways = new LinkedHashSet<>(words.getOrDefault(english, Set.of()));
        ways.add(english);
        return ways;
    }

    private void form(Resource file, Properties texts) {
        try {
            JsonNode form = new ObjectMapper().readTree(file.getInputStream());
            components(form.path("components"), form.path("id").asText(), texts);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void components(JsonNode components, String form, Properties texts) {
        for (JsonNode one : components) {
            String key = form + "." + one.path("key").asText(one.path("path").asText());
            for (String label : new String[] {"label", "dateLabel", "dateTimeLabel"}) {
                learn(one.path(label).asText(), texts.getProperty(key + ".label"));
            }
            for (JsonNode value : one.path("values")) {
                learn(
                        value.path("label").asText(),
                        texts.getProperty(key + ".value." + value.path("value").asText()));
            }
            components(one.path("components"), form, texts);
        }
    }

    private void model(Resource file, Properties texts) {
        try {
            String xml = file.getContentAsString(StandardCharsets.UTF_8);
            String process = String.valueOf(file.getFilename()).replace(".bpmn", "");
            Matcher named = NAMED.matcher(xml);
            while (named.find()) {
                learn(named.group(2), texts.getProperty(process + "." + named.group(1)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void learn(String english, @org.jspecify.annotations.Nullable String translated) {
        if (translated != null && !english.isEmpty()) {
            words.computeIfAbsent(english, word -> new LinkedHashSet<>()).add(translated);
        }
    }

    private static Resource[] found(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Properties texts(String kind, Resource beside, String language) {
        try {
            Resource file = beside.createRelative("texts_" + language + ".properties");
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(kind, broken);
        }
    }
}

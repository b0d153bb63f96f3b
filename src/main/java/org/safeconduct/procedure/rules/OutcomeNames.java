package org.safeconduct.procedure.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Collects the names of all outcomes that models read or write and forms ask for; no other name reaches the engine. */
final class OutcomeNames {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern IN_MODELS = Pattern.compile("\\$\\{\\s*(?<read>[a-z][A-Za-z]{1,40})\\s*(?:[=!]=|})"
            + "|(?:resultVariable|elementVariable|target|source)=\"(?<written>[a-z][A-Za-z]{1,40})\""
            + "|name=\"outcome\"\\s+value=\"(?<ended>[a-z][A-Za-z]{1,40})=");

    private final Set<String> names = new HashSet<>();

    private OutcomeNames() {}

    static Set<String> of(Map<String, byte[]> files) {
        OutcomeNames found = new OutcomeNames();
        files.forEach((name, content) -> {
            if (name.endsWith(".bpmn")) {
                found.model(new String(content, StandardCharsets.UTF_8));
            } else if (name.endsWith(".form")) {
                found.form(json(name, content));
            }
        });
        return Set.copyOf(found.names);
    }

    private void model(String text) {
        Matcher matcher = IN_MODELS.matcher(text);
        while (matcher.find()) {
            Stream.of("read", "written", "ended")
                    .map(matcher::group)
                    .filter(Objects::nonNull)
                    .forEach(names::add);
        }
    }

    private void form(JsonNode holder) {
        for (JsonNode component : holder.path("components")) {
            if (component.path("properties").path("outcome").asBoolean()) {
                names.add(component.path("key").asText());
            }
            form(component);
        }
    }

    private static JsonNode json(String name, byte[] content) {
        try {
            return JSON.readTree(content);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(name + " is not readable as JSON", unreadable);
        }
    }
}

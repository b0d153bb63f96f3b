package org.safeconduct.casefile.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.NewEntry.Source;
import org.safeconduct.casefile.entry.Filed.Part;
import org.safeconduct.kernel.Wording;
import org.safeconduct.reference.CodeLists;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fields and values in the reader's language: from the form they were answered in, or our own words. */
@Component
public class Labels {

    private static final String RULED = "decision.";

    /** Fields of entries that no form produced, and the dated lists their values are of. */
    private static final Map<String, String> LISTS = Map.of("noShow", "no-show-reason");

    private final MessageSource messages;
    private final CodeLists lists;
    private final ObjectProvider<Wording> wording;

    Labels(MessageSource messages, CodeLists lists, ObjectProvider<Wording> wording) {
        this.messages = messages;
        this.lists = lists;
        this.wording = wording;
    }

    /** Label of a field. */
    public String field(@Nullable Source source, Part part, String field, Locale language) {
        String own = ours("casefile.field." + field.replace("_", ""), source, language);
        if (own != null) {
            return own;
        }
        if (field.startsWith(RULED)) {
            return rule(
                    source,
                    field.substring(RULED.length()) + ".title",
                    own("casefile.field.decision", language),
                    language);
        }
        String english = part.english().getOrDefault(field + ".label", field);
        return form(source, field + ".label", english, language);
    }

    /** What was answered, as a sentence of the reader's language would say it. */
    public String value(@Nullable Source source, Part part, String field, Locale language) {
        JsonNode value = part.answers().get(field);
        if (value == null) {
            return "";
        }
        if (field.startsWith(RULED)) {
            return decided(source, field.substring(RULED.length()), value, language);
        }
        String list = LISTS.get(field);
        if (list != null) {
            return coded(list, value.asText(), language);
        }
        Wording words = wording.getIfAvailable();
        return source == null || source.form() == null || words == null
                ? ours(value, language)
                : words.answer(source.deployment(), source.form(), field, value, language)
                        .orElseGet(() -> ours(value, language));
    }

    private String coded(String list, String key, Locale language) {
        return lists.list(list, language).stream()
                .filter(code -> code.key().equals(key))
                .findFirst()
                .map(CodeLists.Code::label)
                .orElse(key);
    }

    /** Which rows of a table matched, in the words of the table. */
    private String decided(@Nullable Source source, String table, JsonNode report, Locale language) {
        String matched = stream(report.path("answers"))
                .flatMap(answer -> stream(answer.path("rules")))
                .map(rule -> rule(
                        source,
                        table + ".Rule_%02d".formatted(rule.path("number").asInt()),
                        rule.path("outputs").path("entitlement").asText(),
                        language))
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        return matched.isEmpty() ? own("casefile.decision.none", language) : matched;
    }

    private String rule(@Nullable Source source, String key, String english, Locale language) {
        Wording words = wording.getIfAvailable();
        return source == null || words == null ? english : words.text(source.deployment(), key, english, language);
    }

    /** Words of entries that no form produced. */
    private String ours(JsonNode value, Locale language) {
        if (value.isBoolean()) {
            return own("casefile.value." + value.asText(), language);
        }
        if (value.isContainerNode()) {
            return stream(value)
                    .map(item -> ours(item, language))
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("; "));
        }
        String word = value.asText("");
        String named = word.matches("[A-Za-z][A-Za-z-]{1,40}")
                ? messages.getMessage("casefile.outcome." + word, null, word, language)
                : word;
        return named == null ? word : named;
    }

    private static Stream<JsonNode> stream(JsonNode value) {
        return StreamSupport.stream(value.spliterator(), false);
    }

    private String own(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    /** Our own words serve entries no form produced. */
    private @Nullable String ours(String key, @Nullable Source source, Locale language) {
        return source == null || source.form() == null || key.endsWith(".reason")
                ? messages.getMessage(key, null, null, language)
                : null;
    }

    private String form(@Nullable Source source, String key, String english, Locale language) {
        Wording words = wording.getIfAvailable();
        return source == null || source.form() == null || words == null
                ? english
                : words.text(source.deployment(), source.form() + "." + key, english, language);
    }

    /** What a form brought along, limited to what this part answers; nothing of other choices is kept. */
    public static Map<String, String> needed(Map<String, JsonNode> answers, Map<String, String> english) {
        return english.entrySet().stream()
                .filter(word -> answers.entrySet().stream().anyMatch(a -> names(word.getKey(), a)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean names(String key, Map.Entry<String, JsonNode> answer) {
        String field = answer.getKey();
        JsonNode value = answer.getValue();
        if (key.equals(field + ".label")) {
            return true;
        }
        return key.startsWith(field + ".value.") && mentions(value, key.substring(field.length() + ".value.".length()))
                || within(key, value);
    }

    /** Whether it names a field of a repeating group that is answered. */
    private static boolean within(String key, JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).anyMatch(item -> within(key, item));
        }
        return value.properties().stream().anyMatch(inner -> names(key, inner));
    }

    private static boolean mentions(JsonNode value, String word) {
        return value.isContainerNode()
                ? StreamSupport.stream(value.spliterator(), false).anyMatch(item -> mentions(item, word))
                : value.asText().equals(word);
    }
}

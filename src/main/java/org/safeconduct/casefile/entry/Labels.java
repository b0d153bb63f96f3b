package org.safeconduct.casefile.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.NewEntry.Source;
import org.safeconduct.casefile.entry.Filed.Part;
import org.safeconduct.kernel.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fields and values in the reader's language: from the form they were answered in, or our own words. */
@Component
public class Labels {

    private final MessageSource messages;
    private final ObjectProvider<Wording> wording;

    Labels(MessageSource messages, ObjectProvider<Wording> wording) {
        this.messages = messages;
        this.wording = wording;
    }

    /** Label of a field. */
    public String field(@Nullable Source source, Part part, String field, Locale language) {
        String own = ours("casefile.field." + field.replace("_", ""), source, language);
        if (own != null) {
            return own;
        }
        String english = part.english().getOrDefault(field + ".label", field);
        return form(source, field + ".label", english, language);
    }

    /** What was answered, as a sentence of the reader's language would say it. */
    public String value(@Nullable Source source, Part part, String field, Locale language) {
        JsonNode value = part.answers().get(field);
        return value == null ? "" : shown(new Answered(source, part, field, language), value);
    }

    private record Answered(@Nullable Source source, Part part, String field, Locale language) {

        Answered in(String inner) {
            return new Answered(source, part, inner, language);
        }
    }

    private String shown(Answered answered, JsonNode value) {
        if (value.isBoolean()) {
            return messages.getMessage("casefile.value." + value.asText(), null, answered.language());
        }
        if (value.isObject()) {
            return value.properties().stream()
                    .map(inner -> shown(answered.in(inner.getKey()), inner.getValue()))
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining(", "));
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(item -> shown(answered, item))
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("; "));
        }
        return value.isTextual() ? text(answered, value.asText()) : value.asText("");
    }

    private String text(Answered answered, String word) {
        String key = answered.field() + ".value." + word;
        String english = answered.part().english().get(key);
        if (english != null) {
            return form(answered.source(), key, english, answered.language());
        }
        if (word.length() >= 10 && word.length() <= 20 && Character.isDigit(word.charAt(0))) {
            return date(word, answered.language());
        }
        return word.matches("[a-z][a-z-]{1,40}|[A-Z]{3}") ? listed(answered, word) : word;
    }

    /** Words of our own, and values of lists that no form spells out. */
    private String listed(Answered answered, String word) {
        Source source = answered.source();
        Wording words = wording.getIfAvailable();
        if (source == null || source.form() == null || words == null) {
            String own = messages.getMessage("casefile.outcome." + word, null, word, answered.language());
            return own == null ? word : own;
        }
        return words.choices(source.deployment(), source.form(), answered.field(), answered.language())
                .getOrDefault(word, word);
    }

    private static String date(String word, Locale language) {
        try {
            return word.length() == 10
                    ? LocalDate.parse(word)
                            .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                    .withLocale(language))
                    : LocalDateTime.parse(word)
                            .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                    .withLocale(language));
        } catch (DateTimeException noDate) {
            return word;
        }
    }

    /** Our own words serve entries no form produced. */
    private @Nullable String ours(String key, @Nullable Source source, Locale language) {
        return source == null || key.endsWith(".reason") ? messages.getMessage(key, null, null, language) : null;
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

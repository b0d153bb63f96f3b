package org.safeconduct.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.Forms;

/** Words nobody else would write, one for every free text of every form; each begins with a mark to search for. */
final class Canaries {

    /** In capitals and small letters, and in Arabic; the number stands for every telephone. */
    static final List<String> MARKS = List.of("qzxwk", "قزخوك", "22790471183");

    private static final Path FORMS = Path.of("forms/voluntary-return");
    private static final int ROOM_FOR_BOTH = 24;

    private Canaries() {}

    /** Answers by field key; fields that take no free text are left to the usual words. */
    static Map<String, JsonNode> sing(Forms forms) throws IOException {
        Map<String, JsonNode> songs = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(FORMS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".form")).toList()) {
                String id = file.getFileName().toString().replace(".form", "");
                sing(forms.read(id, Files.readString(file)), songs);
            }
        }
        return songs;
    }

    private static void sing(Form form, Map<String, JsonNode> songs) {
        for (Field.Input input : form.topInputs()) {
            int number = songs.size();
            song(input, number).ifPresent(song -> songs.putIfAbsent(input.key(), song));
        }
    }

    private static Optional<JsonNode> song(Field.Input input, int number) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (input instanceof Field.LongText text) {
            return Optional.of(json.textNode(word(number, text.size().max())));
        }
        if (input instanceof Field.Tags tags && tags.offer().free()) {
            return Optional.of(json.arrayNode().add(word(number, ROOM_FOR_BOTH)));
        }
        return input instanceof Field.Text text ? line(text, number).map(json::textNode) : Optional.empty();
    }

    private static Optional<String> line(Field.Text text, int number) {
        return switch (text.style()) {
            case PHONE -> Optional.of("+22790471183");
            case EMAIL -> Optional.of("qzxwk" + letters(number) + "@example.org");
            case DOCUMENT_NUMBER -> Optional.of("QZXWK" + letters(number).toUpperCase(java.util.Locale.ROOT));
            case PLAIN, PERSON_NAME ->
                text.pattern().isPresent()
                        ? Optional.empty()
                        : Optional.of(word(number, text.size().max()));
        };
    }

    private static String word(int number, int room) {
        String latin = "Qzxwk" + letters(number);
        return room < ROOM_FOR_BOTH ? latin : latin + " قزخوك" + letters(number);
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }

    /** One relative who travels too, with a name to search for. */
    static ObjectNode relative() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("memberFullName", "Qzxwk Relative قزخوك")
                .put("memberRelation", "child")
                .put("memberBirthDate", "2019-05-05")
                .put("memberSex", "F");
    }
}

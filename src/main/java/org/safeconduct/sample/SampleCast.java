package org.safeconduct.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Invented people of {@code demo/cast.csv} and what they say when a case is opened. */
final class SampleCast {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final LocalDate BORN_CHILD = LocalDate.of(2017, 5, 14);

    private SampleCast() {}

    record Somebody(String country, String language, String sex, String name, String script, LocalDate born) {

        /** What the person says of herself, for the start form. */
        Map<String, JsonNode> words(int number) {
            Map<String, JsonNode> words = new HashMap<>();
            words.put("returnCountry", JSON.textNode(country));
            words.put("fullName", JSON.textNode(name));
            words.put("nativeName", script.isEmpty() ? JSON.nullNode() : JSON.textNode(script));
            words.put("birthDate", JSON.textNode(born.toString()));
            words.put("sex", JSON.textNode(sex));
            words.put("nationalityClaimed", JSON.arrayNode().add(country));
            words.put("language", JSON.textNode(language));
            words.put("phone", JSON.textNode("+4915550" + (100_000 + number)));
            return words;
        }

        /** A spouse and a child who travel along. */
        JsonNode family(Somebody spouse) {
            return JSON.arrayNode()
                    .add(member(spouse, "spouse", spouse.born()))
                    .add(member(spouse, "child", BORN_CHILD));
        }

        private ObjectNode member(Somebody other, String relation, LocalDate birth) {
            String given = relation.equals("child") ? other.name().split(" ")[0] + " junior" : other.name();
            return JSON.objectNode()
                    .put("memberFullName", given)
                    .put("memberRelation", relation)
                    .put("memberBirthDate", birth.toString())
                    .put("memberSex", other.sex());
        }
    }

    static List<Somebody> everybody() {
        try {
            return new ClassPathResource("demo/cast.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(";", -1))
                    .map(f -> new Somebody(f[0], f[1], f[2], f[3], f[4], LocalDate.parse(f[5])))
                    .toList();
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}

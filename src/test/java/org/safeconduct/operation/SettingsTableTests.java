package org.safeconduct.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The handbook's table of settings is written from the settings themselves: each record, component and default. */
class SettingsTableTests {

    private static final Path HANDBOOK = Path.of("docs", "operations.md");
    private static final Pattern TABLE = Pattern.compile("(?s)(<!-- settings -->\n).*?(<!-- end of settings -->)");
    private static final Pattern PLACE = Pattern.compile("\\$\\{(safeconduct\\.[a-z.-]+)");
    private static final Pattern HEAD = Pattern.compile("@ConfigurationProperties\\(\"(safeconduct\\.[a-z.-]+)\"\\)");

    private final TreeMap<String, JsonNode> settings = new TreeMap<>();

    @BeforeEach
    void read() throws IOException {
        JsonNode all = new ObjectMapper()
                .readTree(new ClassPathResource("META-INF/spring-configuration-metadata.json").getInputStream());
        all.get("properties")
                .forEach(setting -> settings.put(setting.get("name").asText(), setting));
    }

    @Test
    void theHandbookTellsThemAsTheyAre() throws IOException {
        String now = Files.readString(HANDBOOK);
        String right = TABLE.matcher(now).replaceFirst("$1" + quoted(table()) + "$2");
        if (Boolean.getBoolean("safeconduct.rewrite")) {
            Files.writeString(HANDBOOK, right);
        }
        assertThat(Files.readString(HANDBOOK))
                .as("run mvn test -Dtest=SettingsTableTests -Dsafeconduct.rewrite=true")
                .isEqualTo(right)
                .containsPattern(TABLE);
    }

    @Test
    void everySettingSaysWhatItIsFor() {
        assertThat(settings)
                .hasSizeGreaterThan(15)
                .allSatisfy((name, setting) -> assertThat(
                                setting.path("description").asText())
                        .as(name)
                        .hasSizeGreaterThan(15));
    }

    @Test
    void noneIsForgotten() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : files("src/main/resources", ".yml")) {
            PLACE.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
        }
        assertThat(named).isNotEmpty().isSubsetOf(settings.keySet());
        for (Path file : files("src/main/java", ".java")) {
            HEAD.matcher(Files.readString(file))
                    .results()
                    .forEach(found ->
                            assertThat(settings.keySet()).anyMatch(name -> name.startsWith(found.group(1) + ".")));
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder("| property | as shipped | meaning |\n| --- | --- | --- |\n");
        settings.forEach((name, setting) -> table.append("| `%s` | %s | %s |\n"
                .formatted(name, shipped(setting), setting.path("description").asText())));
        return table.toString();
    }

    private static String shipped(JsonNode setting) {
        String text = setting.path("defaultValue").asText();
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static Iterable<Path> files(String folder, String kind) throws IOException {
        try (var found = Files.walk(Path.of(folder))) {
            return found.filter(file -> file.toString().endsWith(kind)).toList();
        }
    }
}

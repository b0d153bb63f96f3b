package org.safeconduct.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads before deciding says the same in every language. */
class LeafletTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_pt", "_ar"})
    void everyStatementHasWordsAndAPictogram(String language) throws IOException {
        Properties leaflet = messages("leaflet" + language);
        List<String> statements =
                List.of(leaflet.getProperty("leaflet.statements").split(","));

        assertThat(statements).hasSize(12).doesNotHaveDuplicates();
        assertThat(statements)
                .allSatisfy(statement ->
                        assertThat(leaflet.getProperty("leaflet." + statement)).isNotBlank());
        assertThat(statements.stream().map(statement -> leaflet.getProperty("leaflet." + statement + ".pictogram")))
                .doesNotContainNull()
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(Path.of("src/main/resources/static/leaflet", name + ".svg"))
                        .content()
                        .startsWith("<svg")
                        .doesNotContain("style", "script"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leaflet", "declaration"})
    void sheetsSayTheSameInEveryLanguage(String sheet) throws IOException {
        Set<String> keys = messages(sheet).stringPropertyNames();
        for (String language : FormFiles.LANGUAGES) {
            assertThat(messages(sheet + "_" + language).stringPropertyNames()).isEqualTo(keys);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_pt", "_ar"})
    void bothSheetsBearTheVersionTheFormsAskFor(String language) throws IOException {
        String version = messages("declaration" + language).getProperty("declaration.version");

        assertThat(version).matches("[0-9]{4}-(0[1-9]|1[0-2])");
        assertThat(FormFiles.onDisk().files().get("forms/voluntary-return/return-declaration.form"))
                .contains("for example " + version);
    }

    private static Properties messages(String name) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages", name + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }
}

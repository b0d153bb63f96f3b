package org.safeconduct.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message of forms exists in every language, and none is there for nothing. */
class FormMessageTests {

    private static final Pattern KEY = Pattern.compile("[\"{'](refusal\\.form\\.[a-z.-]+|form\\.[a-z.-]+)[\"'}(]");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "pt", "ar"})
    void saysEverythingInEveryLanguage(String language) {
        Properties english = TestPages.texts(Locale.ENGLISH);
        Properties other = TestPages.texts(Locale.forLanguageTag(language));
        assertThat(other.keySet()).isEqualTo(english.keySet());
        other.forEach((key, text) -> assertThat(arguments(text, language))
                .as(String.valueOf(key))
                .isEqualTo(arguments(english.get(key), "en")));
    }

    private static Set<String> arguments(Object text, String language) {
        return new TreeSet<>(new MessageFormat(String.valueOf(text), new ULocale(language)).getArgumentNames());
    }

    @Test
    void hasATextForEveryKeyThatIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path root :
                new Path[] {Path.of("src/main/java/org/safeconduct/form"), Path.of("src/main/resources/templates/form")
                }) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile).forEach(file -> collect(file, used));
            }
        }
        for (String type : new String[] {"text", "number", "truth", "list", "object"}) {
            used.add("refusal.form.type." + type);
        }
        used.remove("refusal.form.type.");
        assertThat(TestPages.texts(Locale.ENGLISH).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
    }

    private static void collect(Path file, Set<String> used) {
        try {
            Matcher keys = KEY.matcher(Files.readString(file));
            while (keys.find()) {
                used.add(keys.group(1));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

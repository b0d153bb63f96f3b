package org.safeconduct.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text exists in four languages, says the same with the same arguments, and is the only text there is. */
class MessageFileTests {

    private static final Pattern KEY_IN_CODE = Pattern.compile("\"(refusal(?:\\.[a-z0-9-]+)+)\"");

    private final MessageFiles files = MessageFiles.read();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "pt", "ar"})
    void saysEverythingInEveryLanguage(String language) {
        assertThat(files.in(language).keySet())
                .containsExactlyInAnyOrderElementsOf(english().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt", "ar"})
    void leavesNoTextEmpty(String language) {
        assertThat(files.in(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt", "ar"})
    void writesEveryTextInIcuSyntaxWithTheArgumentsOfTheEnglishOne(String language) {
        files.in(language)
                .forEach((key, text) -> assertThat(arguments(text))
                        .as("%s in %s", key, language)
                        .isEqualTo(arguments(english().getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt", "ar"})
    void hasEveryPluralTheLanguageHas(String language) {
        Set<String> needed = pluralsOfSmallNumbers(language);
        files.in(language)
                .forEach((key, text) -> plurals(text)
                        .forEach(offered -> assertThat(offered)
                                .as("%s in %s", key, language)
                                .containsAll(needed)));
    }

    @Test
    void knowsEveryKeyThatTemplatesUse() throws IOException {
        for (Path template : templates()) {
            assertThat(TemplateText.of(template).keys())
                    .as(template.toString())
                    .isSubsetOf(english().keySet());
        }
    }

    @Test
    void findsNoTextInTemplatesThatIsNotAMessage() throws IOException {
        for (Path template : templates()) {
            assertThat(TemplateText.of(template).raw()).as(template.toString()).isEmpty();
        }
    }

    @Test
    void knowsEveryRefusalThatCodeNames() throws IOException {
        assertThat(refusalsInCode()).isNotEmpty().isSubsetOf(english().keySet());
    }

    @Test
    void saysNothingThatNobodyAsksFor() throws IOException {
        KeyUses uses = KeyUses.read();
        assertThat(english().keySet()).filteredOn(key -> !uses.uses(key)).isEmpty();
        assertThat(KeyUses.COMPLETED)
                .filteredOn(start -> !uses.completes(start))
                .isEmpty();
    }

    /** French and Portuguese have one more, for millions; nobody counts that far here. */
    private static Set<String> pluralsOfSmallNumbers(String language) {
        PluralRules rules = PluralRules.forLocale(Languages.formatting(language));
        return IntStream.rangeClosed(0, 200).mapToObj(rules::select).collect(Collectors.toSet());
    }

    private Map<String, String> english() {
        return files.in(Languages.FIRST);
    }

    private static Set<String> refusalsInCode() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path source : filesUnder("src/main/java", ".java")) {
            KEY_IN_CODE.matcher(Files.readString(source)).results().forEach(found -> keys.add(found.group(1)));
        }
        return keys;
    }

    private static List<Path> templates() throws IOException {
        return filesUnder("src/main/resources/templates", ".html");
    }

    private static List<Path> filesUnder(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        return parts(pattern)
                .filter(part -> part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME)
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The cases each plural of a text distinguishes. */
    private static List<Set<String>> plurals(String text) {
        MessagePattern pattern = new MessagePattern(text);
        List<Set<String>> found = new ArrayList<>();
        for (int start = 0; start < pattern.countParts(); start++) {
            Part part = pattern.getPart(start);
            if (part.getType() == Part.Type.ARG_START && part.getArgType().hasPluralStyle()) {
                found.add(selectors(pattern, start));
            }
        }
        return found;
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> selectors = new TreeSet<>();
        for (int at = start; at < pattern.getLimitPartIndex(start); at++) {
            if (pattern.getPart(at).getType() == Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(pattern.getPart(at)));
            }
        }
        return selectors;
    }

    private static Stream<Part> parts(MessagePattern pattern) {
        return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart);
    }
}

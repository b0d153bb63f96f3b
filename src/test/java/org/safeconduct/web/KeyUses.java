package org.safeconduct.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the keys of texts are used. A key is named outright in code or a template, or put together there from a
 * beginning and a word.
 *
 * @param named what stands whole in quotes, or behind {@code #}, in code and templates
 * @param words every word of code, templates, models, forms and data files
 */
record KeyUses(Set<String> named, Set<String> words) {

    /** Beginnings that code or a template completes with a word; the word stands in the source or the data. */
    static final Set<String> COMPLETED = Set.of(
            "casefile.compartment.",
            "casefile.field.",
            "casefile.kind.",
            "casefile.list.",
            "casefile.list.none.",
            "casefile.outcome.",
            "casefile.reading.code.",
            "casefile.relation.",
            "casefile.reopening.place.",
            "casefile.safe.field.",
            "casefile.safe.whose.",
            "casefile.search.duplicate.",
            "casefile.value.",
            "casework.ending.cause.",
            "casework.family.",
            "casework.family.cell-",
            "casework.readers.",
            "deadline.basis.",
            "declaration.",
            "declaration.choose.",
            "declaration.consent.",
            "leaflet.",
            "operation.part.",
            "panel.",
            "person.channel.",
            "refusal.document.",
            "refusal.form.type.",
            "refusal.person.",
            "refusal.sheet.other-paper.",
            "refusal.title.",
            "security.act.",
            "security.function.",
            "security.role.",
            "security.sign-in.",
            "security.staff.state.",
            "web.language.",
            "web.section.",
            "worklist.appointment.gender.",
            "worklist.deputies.",
            "worklist.due.",
            "worklist.empty.",
            "worklist.filter.due.",
            "worklist.filter.sort.",
            "worklist.notice.",
            "worklist.view.");

    /** Keys whose ends are counted, or follow from another text. */
    private static final Pattern COUNTED =
            Pattern.compile("declaration\\.(?:consent\\.)?text\\.\\d+|leaflet\\.[a-z]+\\.pictogram");

    private static final Pattern NAMED = Pattern.compile("(?<=[\"'{])([a-z][\\w.-]*)(?=[\"'}(])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:[.-][\\p{L}\\p{N}_]+)*");

    static KeyUses read() throws IOException {
        String texts = all("src/main/java") + all("src/main/resources/templates");
        Set<String> words = new TreeSet<>();
        for (String source : List.of(
                texts,
                all("bpmn"),
                all("forms"),
                all("src/main/resources/reference"),
                leaflet(),
                all("src/main/resources/demo"))) {
            WORD.matcher(source).results().forEach(word -> words.add(word.group()));
        }
        Set<String> named = new TreeSet<>();
        NAMED.matcher(texts).results().forEach(name -> named.add(name.group()));
        return new KeyUses(named, words);
    }

    /** Whether anything asks for this text. */
    boolean uses(String key) {
        return named.contains(key)
                || COUNTED.matcher(key).matches()
                || COMPLETED.stream().filter(key::startsWith).anyMatch(start -> spoken(key.substring(start.length())));
    }

    /** Whether code or a template still puts keys together from this beginning. */
    boolean completes(String beginning) {
        return named.contains(beginning);
    }

    private boolean spoken(String word) {
        return words.contains(word)
                || words.contains(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String leaflet() throws IOException {
        return Files.readString(Path.of("src/main/resources/messages/leaflet.properties"))
                .lines()
                .filter(line -> line.startsWith("leaflet.statements="))
                .findFirst()
                .orElseThrow();
    }

    private static String all(String folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }
}

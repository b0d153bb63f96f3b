package org.safeconduct.casefile.page;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the product can say.
 *
 * @param english everything it says in English that it says otherwise in the language
 * @param codes keys of dated lists, never to be shown by themselves
 */
record Vocabulary(Set<String> english, Set<String> codes) {

    private static final Pattern FORM_TEXT =
            Pattern.compile("\"(?:label|title|dateLabel|timeLabel|description|text)\": \"((?:[^\"\\\\]|\\\\.)+)\"");
    private static final Pattern MODEL_TEXT = Pattern.compile(" (?:name|label)=\"([^\"]+)\"");
    private static final String COMMA = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
    private static final List<String> COLUMNS = List.of("en", "fr", "pt", "ar");

    static Vocabulary of(String language) throws IOException {
        Set<String> english = new TreeSet<>();
        Set<String> translated = new HashSet<>();
        Set<String> codes = new TreeSet<>();
        for (Path file : files("forms", "bpmn")) {
            boolean form = file.toString().endsWith(".form");
            boolean model = file.toString().endsWith(".bpmn");
            if (form || model) {
                (form ? FORM_TEXT : MODEL_TEXT)
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> english.add(found.group(1)));
            }
            if (file.endsWith("texts_" + language + ".properties")) {
                translated.addAll(texts(file));
            }
        }
        for (Path file : files("src/main/resources/messages")) {
            String name = file.getFileName().toString();
            if (name.endsWith("_" + language + ".properties")) {
                translated.addAll(texts(file));
            } else if (!name.contains("_")) {
                english.addAll(texts(file));
            }
        }
        lists(language, english, translated, codes);
        codes.removeAll(english);
        codes.remove("PNG"); // a kind of file as well
        codes.removeIf(code -> !code.matches("[A-Za-z].+"));
        english.removeAll(translated);
        english.removeIf(text -> text.contains("{") || text.length() < 2);
        return new Vocabulary(english, codes);
    }

    private static void lists(String language, Set<String> english, Set<String> translated, Set<String> codes)
            throws IOException {
        for (String file : List.of("code-lists.csv", "countries.csv", "closures.csv", "agencies/agencies.csv")) {
            List<String> lines = Files.readAllLines(Path.of("src/main/resources/reference", file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            List<String> head = Arrays.asList(lines.get(0).split(","));
            for (String line : lines.subList(1, lines.size())) {
                List<String> row = Arrays.asList(line.split(COMMA, -1));
                english.add(cell(head, row, COLUMNS.get(0)));
                translated.add(cell(head, row, language));
                codes.add(cell(head, row, head.contains("key") ? "key" : "code"));
            }
        }
    }

    private static String cell(List<String> head, List<String> row, String column) {
        return row.get(head.indexOf(column)).replace("\"", "");
    }

    private static Set<String> texts(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return new HashSet<>(
                texts.stringPropertyNames().stream().map(texts::getProperty).toList());
    }

    private static List<Path> files(String... folders) throws IOException {
        Set<Path> found = new TreeSet<>();
        for (String folder : folders) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(Files::isRegularFile).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }
}

package org.safeconduct.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One line of a reference file; whatever it does not hold as asked for is refused with file and line. */
public record Row(String file, int line, List<String> columns, List<String> cells) {

    /** Languages of the interface; a name or label is there in each. */
    public static final List<String> LANGUAGES = List.of("en", "fr", "pt", "ar");

    public Row {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /** What a column holds; refuses an empty cell. */
    public String text(String column) {
        String cell = maybe(column);
        if (cell.isEmpty()) {
            throw refused(column + " is empty");
        }
        return cell;
    }

    /** What a column holds, empty if nothing. */
    public String maybe(String column) {
        return cells.get(columns.indexOf(column));
    }

    /** What a column holds, read as something; refuses what that refuses. */
    public <T> T read(String column, Function<String, T> reader) {
        String cell = text(column);
        try {
            return reader.apply(cell);
        } catch (RuntimeException refusal) {
            throw refused(column + " <" + cell + ">: " + refusal.getMessage());
        }
    }

    /** Parts of a column, separated by {@code |}; refuses an empty or repeated part. */
    public <T> List<T> list(String column, Function<String, T> reader) {
        if (maybe(column).isEmpty()) {
            return List.of();
        }
        return read(column, cell -> {
            List<String> parts = Arrays.asList(cell.split("\\|", -1));
            if (parts.contains("") || parts.stream().distinct().count() < parts.size()) {
                throw new IllegalArgumentException("an empty or repeated part");
            }
            return parts.stream().map(reader).toList();
        });
    }

    /** One text for each language of the interface. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> names.put(language, text(language)));
        return names;
    }

    /** From {@code valid_from} to {@code valid_to}, both included; no end if that is empty. */
    public Period period() {
        LocalDate from = read("valid_from", LocalDate::parse);
        return new Period(from, maybe("valid_to").isEmpty() ? null : read("valid_to", until -> until(from, until)));
    }

    private static LocalDate until(LocalDate from, String text) {
        LocalDate to = LocalDate.parse(text);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("before valid_from");
        }
        return to;
    }

    /** The refusal to start because of this line. */
    public IllegalStateException refused(String why) {
        return new IllegalStateException(file + ":" + line + ": " + why);
    }
}

package org.safeconduct.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of dated reference data: comma-separated, UTF-8, one row a line; the first line names the columns and
 * lines with {@code #} are remarks. Refuses everything else with file and line, so that a slip stops the start.
 */
public final class ReferenceFile {

    private static final String FOLDER = "/reference/";

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private List<String> columns = List.of();

    private ReferenceFile(String name) {
        this.name = name;
    }

    /** Rows of {@code reference/<name>}, which must have exactly these columns in this order. */
    public static List<Row> read(String name, String... columns) {
        try (InputStream stream = ReferenceFile.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + ": no such reference file");
            }
            return parse(name, stream.readAllBytes(), List.of(columns));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Row> parse(String name, byte[] bytes, List<String> columns) {
        ReferenceFile file = new ReferenceFile(name);
        int number = 0;
        for (String line : text(name, bytes).split("\n", -1)) {
            file.take(line, ++number);
        }
        if (!file.columns.equals(columns)) {
            throw new IllegalStateException(name + ": columns must be " + String.join(",", columns));
        }
        return List.copyOf(file.rows);
    }

    private static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new IllegalStateException(name + ": not UTF-8", notUtf8);
        }
    }

    private void take(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        check(line, number);
        List<String> cells = cells(line, number);
        if (columns.isEmpty()) {
            columns = cells;
        } else if (cells.size() == columns.size()) {
            rows.add(new Row(name, number, columns, cells));
        } else {
            throw refused(number, "has " + cells.size() + " cells, not " + columns.size());
        }
    }

    private void check(String line, int number) {
        if (line.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
            throw refused(number, "holds an invisible character");
        }
        if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
            throw refused(number, "is not in normal form C");
        }
    }

    private List<String> cells(String line, int number) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == ',' && !quoted) {
                cells.add(unquoted(cell.toString(), number));
                cell.setLength(0);
            } else {
                cell.append(c);
                quoted ^= c == '"';
            }
        }
        if (quoted) {
            throw refused(number, "opens a quote and does not close it");
        }
        cells.add(unquoted(cell.toString(), number));
        return cells;
    }

    private String unquoted(String cell, int number) {
        String bare = cell;
        if (cell.startsWith("\"") && cell.endsWith("\"") && cell.length() > 1) {
            bare = cell.substring(1, cell.length() - 1).replace("\"\"", "\u0000");
        }
        if (bare.contains("\"") || !bare.equals(bare.strip())) {
            throw refused(number, "has a stray quote or blank in <" + cell + ">");
        }
        return bare.replace('\u0000', '"');
    }

    private IllegalStateException refused(int number, String why) {
        return new IllegalStateException(name + ":" + number + ": " + why);
    }
}

package org.safeconduct.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** The decision table that was written beside the code; the first row that fits wins. */
final class Oracle {

    static final int KIND = 1;
    static final int ROLE = 2;
    static final int RELATION = 3;
    static final int TRACK = 4;
    static final int PURPOSE = 5;
    static final int FIRST_OBJECTION = 6;
    static final int COMPARTMENT = 13;
    private static final int VERDICT = 14;

    private final List<String[]> rows;

    private Oracle(List<String[]> rows) {
        this.rows = rows;
    }

    static Oracle read() {
        try (InputStream file = Oracle.class.getResourceAsStream("/access/oracle.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return new Oracle(text.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("rule"))
                    .map(line -> line.strip().split("\\s*,\\s*"))
                    .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The rows that still fit once this column is known. */
    Oracle where(int column, Enum<?> value) {
        return fitting(column, cell -> fits(cell, value.name()));
    }

    Oracle whereObjection(int column, boolean raised) {
        return fitting(column, cell -> cell.equals("*") || cell.equals("Y") == raised);
    }

    /** The one verdict for all compartments, if there is only one. */
    Optional<String> verdict() {
        return rows.size() == 1 ? Optional.of(rows.get(0)[VERDICT]) : Optional.empty();
    }

    /** Rows after one that fits whatever follows can win no more. */
    private Oracle fitting(int column, Predicate<String> cell) {
        List<String[]> left = new ArrayList<>();
        for (String[] row : rows) {
            if (cell.test(row[column])) {
                left.add(row);
                if (open(row, column)) {
                    break;
                }
            }
        }
        return left.size() == rows.size() ? this : new Oracle(left);
    }

    private static boolean open(String[] row, int column) {
        return Arrays.stream(row, column + 1, VERDICT).allMatch("*"::equals);
    }

    String verdict(Enum<?> compartment) {
        for (String[] row : rows) {
            if (fits(row[COMPARTMENT], compartment.name())) {
                return row[VERDICT];
            }
        }
        throw new IllegalStateException("no row fits");
    }

    private static boolean fits(String cell, String value) {
        if (cell.equals("*")) {
            return true;
        }
        boolean unless = cell.startsWith("!");
        return Arrays.asList(cell.substring(unless ? 1 : 0).split("\\|")).contains(value) != unless;
    }
}

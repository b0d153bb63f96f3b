package org.safeconduct.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.Compartment;

/** Which kind of agency handles which compartments at all: R read, W write, f fixed subset; no row, no access. */
final class Matrix {

    private static final String TABLE = """
            -                IDENTITY TRAVEL LOCATION ASYLUM TRAFFICKING CHILD HEALTH LAW_ENFORCEMENT REINTEGRATION NOTE
            RETURN           RW       RW     -        -      -           -     f      -               R             RW
            COUNSELLING      RW       RW     -        -      -           f     f      -               RW            RW
            BORDER_POLICE    R        R      -        -      -           -     -      RW              -             RW
            ASYLUM           RW       -      -        RW     -           f     f      -               -             RW
            NRM              RW       -      -        -      RW          f     R      -               R             RW
            SHELTER          R        -      RW       -      f           f     R      -               -             RW
            CHILD            RW       R      -        R      f           RW    R      -               R             RW
            IO               R        RW     -        -      f           f     f      -               RW            RW
            MEDICAL          R        R      -        -      -           -     RW     -               -             RW
            PROGRAMME        f        -      -        -      -           -     -      -               RW            -
            LEGAL_AID        R        R      -        R      R           R     R      -               -             -
            CONSULAR_ORIGIN  f        f      -        -      -           -     -      -               -             -
            REINT_ORIGIN     f        f      -        -      -           -     f      -               RW            RW
            RECEPTION_ORIGIN f        f      -        -      -           -     -      -               R             -
            """;

    private static final Map<AgencyKind, Map<Compartment, Cell>> ROWS = parse();

    /** What one row allows of one compartment. */
    enum Cell {
        NEVER("-"),
        FIXED("f"),
        READ("R"),
        WRITE("RW");

        private final String mark;

        Cell(String mark) {
            this.mark = mark;
        }

        static Cell of(String mark) {
            return Arrays.stream(values())
                    .filter(c -> c.mark.equals(mark))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Matrix() {}

    static boolean hasRow(AgencyKind kind) {
        return ROWS.containsKey(kind);
    }

    static Cell cell(AgencyKind kind, Compartment compartment) {
        return ROWS.getOrDefault(kind, Map.of()).getOrDefault(compartment, Cell.NEVER);
    }

    private static Map<AgencyKind, Map<Compartment, Cell>> parse() {
        List<String[]> lines =
                TABLE.lines().map(line -> line.strip().split("\\s+")).toList();
        Compartment[] columns =
                Stream.of(lines.get(0)).skip(1).map(Compartment::valueOf).toArray(Compartment[]::new);
        Map<AgencyKind, Map<Compartment, Cell>> rows = new EnumMap<>(AgencyKind.class);
        for (String[] line : lines.subList(1, lines.size())) {
            rows.put(AgencyKind.valueOf(line[0]), row(columns, line));
        }
        return rows;
    }

    private static Map<Compartment, Cell> row(Compartment[] columns, String[] line) {
        Map<Compartment, Cell> row = new EnumMap<>(Compartment.class);
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], Cell.of(line[i + 1]));
        }
        return row;
    }
}

package org.safeconduct.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.safeconduct.reference.Dated;
import org.safeconduct.reference.ReferenceFile;
import org.safeconduct.reference.Row;
import org.safeconduct.reference.Verified;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Dated time limits; changing one is a new row and never alters a running clock. */
@Service
public class Limits {

    static final String[] COLUMNS =
            "id,value,unit,side,clock_start,effect,legal_basis,verified,valid_from,valid_to,source".split(",");

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z0-9]+)+");
    private static final Pattern START = Pattern.compile("[A-Z]+(_[A-Z]+)*");
    private static final int LONGEST = 1000;

    private final Dated<Limit> limits;

    @Autowired
    public Limits() {
        this(ReferenceFile.read("limits.csv", COLUMNS));
    }

    Limits(List<Row> rows) {
        this.limits = Dated.of(rows, row -> shaped(row, "id", ID), row -> limit(row, version(row, rows)));
    }

    private static int version(Row row, List<Row> rows) {
        LocalDate from = row.period().from();
        return 1
                + (int) rows.stream()
                        .filter(other -> other.text("id").equals(row.text("id")))
                        .filter(other -> other.period().from().isBefore(from))
                        .count();
    }

    private static Limit limit(Row row, int version) {
        row.text("source");
        return new Limit(
                row.text("id"),
                version,
                row.read("value", Limits::value),
                row.read("unit", Unit::valueOf),
                row.read("side", Limit.Side::valueOf),
                shaped(row, "clock_start", START),
                row.read("effect", Limit.Effect::valueOf),
                row.text("legal_basis"),
                row.read("verified", Verified::valueOf),
                row.period());
    }

    private static String shaped(Row row, String column, Pattern shape) {
        if (!shape.matcher(row.text(column)).matches()) {
            throw row.refused(column + " <" + row.text(column) + "> is not well formed");
        }
        return row.text(column);
    }

    private static int value(String text) {
        int value = Integer.parseInt(text);
        if (value < 1 || value > LONGEST) {
            throw new IllegalArgumentException("a limit is between 1 and " + LONGEST);
        }
        return value;
    }

    /** The row of a day. */
    public Optional<Limit> on(String id, LocalDate day) {
        return limits.on(id, day);
    }

    /** The row a clock begins with: that of the day or, so that no case hangs, the last one there was. */
    Limit applicable(String id, LocalDate day) {
        return limits.on(id, day)
                .or(() -> limits.latest(id))
                .orElseThrow(() -> new IllegalStateException("a model names a limit that is not there: " + id));
    }
}

package org.safeconduct.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Closure codes of every procedure, each mapped to one of five statistics groups. */
@Service
public class Closures {

    private static final String[] COLUMNS = "procedure,code,group,en,fr,pt,ar,valid_from,valid_to,source".split(",");

    /** The five groups that figures of different procedures are added up in. */
    public enum Group {
        RETURNED,
        PROTECTED_OR_STAY,
        CONTINUED_ELSEWHERE,
        UNRESOLVED,
        ADMINISTRATIVE
    }

    /** One closure code of one procedure. */
    public record Closure(String code, Group group, String label) {}

    private record Line(String procedure, String code, Group group, Map<String, String> names) {

        Closure in(Locale language) {
            String label = names.getOrDefault(language.getLanguage(), names.getOrDefault("en", code));
            return new Closure(code, group, label);
        }
    }

    private final Clock clock;
    private final Dated<Line> lines;

    public Closures(Clock clock) {
        this.clock = clock;
        this.lines = Dated.of(
                ReferenceFile.read("closures.csv", COLUMNS),
                row -> row.text("procedure") + " " + row.text("code"),
                row -> new Line(
                        row.text("procedure"), row.text("code"), row.read("group", Group::valueOf), row.names()));
    }

    /** Codes a case of this procedure may be closed with today; refuses an unknown procedure with IllegalArgument. */
    public List<Closure> of(String procedure, Locale language) {
        List<Closure> found = lines.all(LocalDate.now(clock)).stream()
                .filter(line -> line.procedure().equals(procedure))
                .map(line -> line.in(language))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no closure codes for " + procedure);
        }
        return found;
    }

    /** Past codes too; refuses a code the procedure does not have with IllegalArgumentException. */
    public Closure closure(String procedure, String code, Locale language) {
        return lines.latest(procedure + " " + code)
                .orElseThrow(() -> new IllegalArgumentException(procedure + " has no closure code " + code))
                .in(language);
    }
}

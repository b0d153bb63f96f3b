package org.safeconduct.access;

import static org.safeconduct.kernel.Compartment.ASYLUM;
import static org.safeconduct.kernel.Compartment.BIOMETRIC;
import static org.safeconduct.kernel.Compartment.CHILD;
import static org.safeconduct.kernel.Compartment.HEALTH;
import static org.safeconduct.kernel.Compartment.LAW_ENFORCEMENT;
import static org.safeconduct.kernel.Compartment.LOCATION;
import static org.safeconduct.kernel.Compartment.NOTE;
import static org.safeconduct.kernel.Compartment.REFERENCE;
import static org.safeconduct.kernel.Compartment.TRAFFICKING;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safeconduct.access.Matrix.Cell;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.Compartment;

/** How far a permit opens a case: its own reach, the agency's row of the matrix, the clearance, less D1 and D4. */
record Reach(Question question, Permit permit) {

    /** D1: what nobody of the origin side ever sees of another agency's case. */
    private static final Set<Compartment> PROTECTED =
            EnumSet.of(ASYLUM, TRAFFICKING, CHILD, LOCATION, HEALTH, LAW_ENFORCEMENT, NOTE);

    private static final Set<Compartment> COLLECTED = EnumSet.of(CHILD, TRAFFICKING, ASYLUM, HEALTH);

    /** Levels S3 and S4. */
    private static final Set<Compartment> SENSITIVE =
            EnumSet.of(ASYLUM, TRAFFICKING, CHILD, LOCATION, HEALTH, LAW_ENFORCEMENT, BIOMETRIC);

    Ruling ruling() {
        Set<Compartment> full = those(c -> cell(c).compareTo(Cell.READ) >= 0);
        Set<Compartment> fixed = those(c -> cell(c) == Cell.FIXED);
        Set<Compartment> write = those(c -> permit == Permit.P1 && cell(c) == Cell.WRITE);
        Set<Compartment> collect = those(c -> collected(c) && !write.contains(c));
        return new Ruling(true, full, fixed, write, collect, reasoned(full, fixed), rules());
    }

    private Cell cell(Compartment compartment) {
        if (denied(compartment) || !permit.reaches(question, compartment)) {
            return Cell.NEVER;
        }
        if (compartment == REFERENCE) {
            return permit == Permit.P4 ? Cell.FIXED : Cell.WRITE;
        }
        return question.clearance().contains(compartment) ? row(compartment) : Cell.NEVER;
    }

    /** The matrix with its footnotes: 3, a guardian of that child; 4, the assisting organisation. */
    private Cell row(Compartment compartment) {
        Cell cell = Matrix.cell(question.kind(), compartment);
        boolean guardianOnly = question.kind() == AgencyKind.CHILD && compartment == ASYLUM;
        boolean assistingOnly = question.kind() == AgencyKind.IO && compartment == TRAFFICKING;
        if (guardianOnly && permit != Permit.P6 || assistingOnly && question.track() != Track.TRAFFICKING) {
            return Cell.NEVER;
        }
        return permit == Permit.P6 && compartment == NOTE ? Cell.NEVER : cell;
    }

    private boolean denied(Compartment compartment) {
        boolean origin = question.fromOriginSide() && PROTECTED.contains(compartment);
        return origin || compartment == LOCATION && !sheltering();
    }

    /** D4: where somebody lives is known only to those assigned in the agency that controls it. */
    private boolean sheltering() {
        return permit == Permit.P1 && !question.is(Objection.FOREIGN);
    }

    private boolean collected(Compartment compartment) {
        return COLLECTED.contains(compartment) && permit.collects(question) && !denied(compartment);
    }

    private Set<Compartment> reasoned(Set<Compartment> full, Set<Compartment> fixed) {
        return those(c -> permit == Permit.P3 && SENSITIVE.contains(c) && (full.contains(c) || fixed.contains(c)));
    }

    private List<String> rules() {
        Stream<String> limits = Stream.of(question.fromOriginSide() ? "D1" : "", sheltering() ? "" : "D4");
        return Stream.concat(Stream.of(permit.name()), limits)
                .filter(rule -> !rule.isEmpty())
                .toList();
    }

    private static Set<Compartment> those(Predicate<Compartment> condition) {
        Set<Compartment> chosen = EnumSet.noneOf(Compartment.class);
        Stream.of(Compartment.values()).filter(condition).forEach(chosen::add);
        return chosen;
    }
}

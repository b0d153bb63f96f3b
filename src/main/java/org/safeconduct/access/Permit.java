package org.safeconduct.access;

import static org.safeconduct.kernel.Role.APPROVER;
import static org.safeconduct.kernel.Role.CASEWORKER;
import static org.safeconduct.kernel.Role.HANDOFF_OFFICER;
import static org.safeconduct.kernel.Role.INTAKE;
import static org.safeconduct.kernel.Role.SENIOR;
import static org.safeconduct.kernel.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Role;

/** What opens a case; whoever fits none of these finds nothing. */
enum Permit {
    /** Assigned, for casework: what the agency's row of the matrix holds. */
    P1(Relation.ASSIGNED, Permit::casework, (q, c) -> true),
    /** In the assignee's team: what is not sensitive, to read. */
    P2(Relation.TEAM, Permit::casework, Permit::ordinary),
    /** Supervises the assignee: as the assignee, to read, never where somebody lives. */
    P3(Relation.SUPERVISES, Permit::supervision, (q, c) -> true),
    /** A referral is offered: its card and no identity. */
    P4(Relation.NAMED, Permit::caseworkOrHandoff, (q, c) -> c == Compartment.REFERENCE),
    /** A share was accepted: what it holds, to read. */
    P5(Relation.RECEIVED, Permit::caseworkOrHandoff, (q, c) -> q.share().contains(c)),
    /** Guardian or lawyer with a mandate: the client's file, to read. */
    P6(Relation.REPRESENTS, Permit::represents, (q, c) -> true),
    /** Assigned until lately, handing over: what is not sensitive, to read. */
    P11(Relation.FORMER, Permit::casework, Permit::ordinary);

    private static final Set<Role> FRONT_LINE = Set.of(CASEWORKER, SENIOR, INTAKE, SUPERVISOR);
    private static final Set<Role> CASEWORK = Set.of(CASEWORKER, SENIOR, INTAKE, SUPERVISOR, HANDOFF_OFFICER, APPROVER);

    private final Relation relation;
    private final Predicate<Question> holds;
    private final Cover cover;

    /** Which compartments a permit reaches at all, before the matrix. */
    interface Cover {
        boolean holds(Question question, Compartment compartment);
    }

    Permit(Relation relation, Predicate<Question> holds, Cover cover) {
        this.relation = relation;
        this.holds = holds;
        this.cover = cover;
    }

    static Optional<Permit> of(Question question) {
        return Arrays.stream(values()).filter(p -> p.opens(question)).findFirst();
    }

    boolean reaches(Question question, Compartment compartment) {
        return cover.holds(question, compartment);
    }

    private boolean opens(Question question) {
        return question.relation() == relation
                && !question.is(Objection.LAPSED)
                && listed(question)
                && holds.test(question);
    }

    /** Some rows of the matrix stand for one relation only: a mandate, a share across the border. */
    private static boolean listed(Question question) {
        return switch (question.kind()) {
            case LEGAL_AID -> Set.of(Relation.NAMED, Relation.REPRESENTS).contains(question.relation());
            case CONSULAR_ORIGIN, REINT_ORIGIN, RECEPTION_ORIGIN ->
                !question.is(Objection.FOREIGN)
                        || Set.of(Relation.NAMED, Relation.RECEIVED).contains(question.relation());
            default -> Matrix.hasRow(question.kind());
        };
    }

    /** Whether somebody may note an indicator for a protection intake that they will not read. */
    boolean collects(Question question) {
        return this == P1 && question.hasAnyOf(FRONT_LINE) && question.kind() != AgencyKind.CONSULAR_ORIGIN;
    }

    private static boolean casework(Question question) {
        return question.purpose() == Purpose.CASEWORK && question.hasAnyOf(CASEWORK);
    }

    private static boolean caseworkOrHandoff(Question question) {
        return question.hasAnyOf(CASEWORK)
                && Set.of(Purpose.CASEWORK, Purpose.HANDOFF).contains(question.purpose());
    }

    private static boolean supervision(Question question) {
        return question.purpose() == Purpose.SUPERVISION && question.roles().contains(SUPERVISOR);
    }

    private static boolean represents(Question question) {
        return casework(question)
                && Set.of(AgencyKind.LEGAL_AID, AgencyKind.CHILD).contains(question.kind());
    }

    /** Levels S1 and S2; in a protection track a name alone can kill. */
    private static boolean ordinary(Question question, Compartment compartment) {
        return switch (compartment) {
            case REFERENCE, TRAVEL, REINTEGRATION -> true;
            case IDENTITY -> !question.track().protects();
            default -> false;
        };
    }
}

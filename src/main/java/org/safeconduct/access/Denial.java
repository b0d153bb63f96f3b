package org.safeconduct.access;

import java.util.Optional;
import java.util.function.Predicate;

/** Denials no rule lifts, in the order they are asked; to whom one applies, the case does not exist. */
enum Denial {
    /** The register has the last word, whatever the sign-in says. */
    D12(q -> q.is(Objection.SUSPENDED)),
    /** Those who keep the machine running see nobody's case. */
    D7(Question::fromMachineRoom),
    /** Conflict of interest. */
    D5(q -> q.relation() == Relation.BLOCKED),
    /** Sealed, and not on the list. */
    D6(q -> q.is(Objection.SEALED)),
    /** Protection does not exist for the side a person fled. */
    D2(q -> q.fromOriginSide() && q.track().protects()),
    /** A return does not exist for them before every gate is met. */
    D3(q -> q.fromOriginSide() && !q.track().protects() && q.is(Objection.GATES_MISSING)),
    /** Asked last, so that a challenge never tells that something is there. */
    D13(q -> q.is(Objection.STALE_SIGN_IN));

    private static final Denial[] ALL = values();

    private final Predicate<Question> applies;

    Denial(Predicate<Question> applies) {
        this.applies = applies;
    }

    static Optional<Denial> of(Question question) {
        for (Denial denial : ALL) {
            if (denial.applies.test(question)) {
                return Optional.of(denial);
            }
        }
        return Optional.empty();
    }
}

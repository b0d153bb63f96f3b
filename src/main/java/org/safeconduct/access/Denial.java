package org.safeconduct.access;

import static org.safeconduct.kernel.Role.MODEL_AUTHOR;
import static org.safeconduct.kernel.Role.SECURITY_ADMIN;
import static org.safeconduct.kernel.Role.SUPPORT;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.safeconduct.kernel.AgencyKind;

/** Denials no rule lifts, in the order they are asked; to whom one applies, the case does not exist. */
enum Denial {
    /** The register has the last word, whatever the sign-in says. */
    D12(q -> q.is(Objection.SUSPENDED)),
    /** Those who keep the machine running see nobody's case. */
    D7(q -> q.kind() == AgencyKind.TECH || q.hasAnyOf(Set.of(SUPPORT, MODEL_AUTHOR, SECURITY_ADMIN))),
    /** Conflict of interest. */
    D5(q -> q.relation() == Relation.BLOCKED),
    /** Sealed, and not on the list. */
    D6(q -> q.is(Objection.SEALED)),
    /** Protection does not exist for the side a person fled. */
    D2(q -> q.fromOriginSide() && q.on(Track.ASYLUM, Track.TRAFFICKING, Track.CHILD)),
    /** A return does not exist for them before every gate is met. */
    D3(q -> q.fromOriginSide() && q.on(Track.RETURN, Track.VOLUNTARY_RETURN) && q.is(Objection.GATES_MISSING)),
    /** Asked last, so that a challenge never tells that something is there. */
    D13(q -> q.is(Objection.STALE_SIGN_IN));

    private final Predicate<Question> applies;

    Denial(Predicate<Question> applies) {
        this.applies = applies;
    }

    static Optional<Denial> of(Question question) {
        return Arrays.stream(values()).filter(d -> d.applies.test(question)).findFirst();
    }
}

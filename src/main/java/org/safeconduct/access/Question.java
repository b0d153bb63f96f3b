package org.safeconduct.access;

import java.util.EnumSet;
import java.util.Set;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Role;

/**
 * What is asked of {@link Access}.
 *
 * @param against everything that speaks against it; leaving one out opens more than is right
 * @param clearance compartments the actor is cleared for
 * @param share compartments that an accepted share opens; only for {@link Relation#RECEIVED}
 */
public record Question(
        AgencyKind kind,
        Set<Role> roles,
        Relation relation,
        Track track,
        Purpose purpose,
        Set<Objection> against,
        Set<Compartment> clearance,
        Set<Compartment> share) {

    /** Clearance of staff whose agency's row of the matrix is all that limits them. */
    public static final Set<Compartment> FULL_CLEARANCE = Set.of(Compartment.values());

    public Question {
        roles = Set.copyOf(roles);
        against = Set.copyOf(against);
        clearance = Set.copyOf(clearance);
        share = Set.copyOf(share);
    }

    boolean is(Objection objection) {
        return against.contains(objection);
    }

    boolean hasAnyOf(Set<Role> some) {
        return roles.stream().anyMatch(some::contains);
    }

    /** D1 to D3: somebody of the origin side looks at a case that another agency controls. */
    boolean fromOriginSide() {
        return is(Objection.FOREIGN) && (kind == AgencyKind.CONSULAR_ORIGIN || is(Objection.ORIGIN));
    }

    boolean on(Track first, Track... others) {
        return EnumSet.of(first, others).contains(track);
    }
}

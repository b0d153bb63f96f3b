package org.safeconduct.access;

import java.util.Collections;
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

    private static final Set<Role> MACHINE_KEEPERS = Set.of(Role.SUPPORT, Role.MODEL_AUTHOR, Role.SECURITY_ADMIN);

    public Question {
        roles = Set.copyOf(roles);
        against = Set.copyOf(against);
        clearance = Set.copyOf(clearance);
        share = Set.copyOf(share);
    }

    /** D7: whoever keeps the machine running. */
    boolean fromMachineRoom() {
        return kind == AgencyKind.TECH || hasAnyOf(MACHINE_KEEPERS);
    }

    boolean is(Objection objection) {
        return against.contains(objection);
    }

    boolean hasAnyOf(Set<Role> some) {
        return !Collections.disjoint(roles, some);
    }

    /** D1 to D3: somebody of the origin side looks at a case that another agency controls. */
    boolean fromOriginSide() {
        return is(Objection.FOREIGN) && (kind == AgencyKind.CONSULAR_ORIGIN || is(Objection.ORIGIN));
    }
}

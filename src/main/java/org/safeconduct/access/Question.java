package org.safeconduct.access;

import java.util.Set;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.Role;

/**
 * What is asked of {@link Access}.
 *
 * @param origin the actor's agency belongs to the person's country of origin
 * @param foreign another agency controls the case
 * @param gatesMet every gate of D3 is met for this case
 * @param sealed the case is sealed and the actor is not on its named list
 */
public record Question(
        AgencyKind kind,
        Set<Role> roles,
        Relation relation,
        Track track,
        Purpose purpose,
        boolean origin,
        boolean foreign,
        boolean gatesMet,
        boolean sealed) {

    public Question {
        roles = Set.copyOf(roles);
    }
}

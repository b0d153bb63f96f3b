package org.safeconduct.security.demo;

import java.util.Locale;
import java.util.Set;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Role;

/**
 * Somebody invented to try the product as.
 *
 * @param function what they do, as the sign-in page says it: {@code security.function.<function>}
 */
record Persona(
        ActorId id,
        String name,
        AgencyCode agency,
        String function,
        Set<Role> roles,
        Set<Desk> desks,
        Locale language) {

    Persona {
        roles = Set.copyOf(roles);
        desks = Set.copyOf(desks);
    }
}

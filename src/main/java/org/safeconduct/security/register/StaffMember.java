package org.safeconduct.security.register;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Role;

/**
 * One line of the register.
 *
 * @param identity none until somebody invited has signed in
 * @param mail empty where none is known
 * @param version counts the changes of this line
 */
public record StaffMember(
        ActorId id,
        @Nullable Identity identity,
        String name,
        String mail,
        AgencyCode agency,
        Set<Role> roles,
        Set<Desk> desks,
        Locale language,
        State state,
        int version) {

    /** Where somebody stands in the register. */
    public enum State {
        /** Expected; becomes active with the first sign-in. */
        INVITED,
        ACTIVE,
        /** Opens nothing, at once; stays known by name for what was done. */
        SUSPENDED
    }

    public StaffMember {
        roles = Set.copyOf(roles);
        desks = Set.copyOf(desks);
    }

    boolean is(State wanted) {
        return state == wanted;
    }

    StaffMember suspended() {
        return in(State.SUSPENDED);
    }

    /** As before a suspension. */
    StaffMember resumed() {
        return in(identity == null ? State.INVITED : State.ACTIVE);
    }

    private StaffMember in(State other) {
        return new StaffMember(id, identity, name, mail, agency, roles, desks, language, other, version);
    }

    /** The same person with other roles and desks. */
    StaffMember with(Set<Role> otherRoles, Set<Desk> otherDesks) {
        return new StaffMember(id, identity, name, mail, agency, otherRoles, otherDesks, language, state, version);
    }
}

package org.safeconduct.kernel;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who acts: one member of staff of one agency, as the application's own register knows them. Every front door that
 * reads or changes a case takes an actor; none looks one up by itself.
 *
 * @param name staff name for colleagues of the same agency; never leaves the agency
 * @param desks the desks this person works at, a subset of the agency's
 * @param language of the interface
 * @param practice works in the practice space for the moment: sees and touches invented practice cases only
 */
public record Actor(
        ActorId id,
        String name,
        AgencyCode agency,
        CountryCode country,
        AgencyKind kind,
        Set<Role> roles,
        Set<Desk> desks,
        Locale language,
        boolean practice) {

    public Actor {
        roles = Set.copyOf(roles);
        desks = Set.copyOf(desks);
    }

    /** Somebody who does real work, outside the practice space. */
    public Actor(
            ActorId id,
            String name,
            AgencyCode agency,
            CountryCode country,
            AgencyKind kind,
            Set<Role> roles,
            Set<Desk> desks,
            Locale language) {
        this(id, name, agency, country, kind, roles, desks, language, false);
    }

    /** The same person in the practice space, or back from it. */
    public Actor inPractice(boolean entered) {
        return new Actor(id, name, agency, country, kind, roles, desks, language, entered);
    }

    /** The same person with these of their roles alone; gives none they do not have. */
    public Actor only(Set<Role> some) {
        Set<Role> both = roles.stream().filter(some::contains).collect(Collectors.toUnmodifiableSet());
        return new Actor(id, name, agency, country, kind, both, desks, language, practice);
    }

    /** The same person, who reads this language for the moment. */
    public Actor reading(Locale other) {
        return new Actor(id, name, agency, country, kind, roles, desks, other, practice);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean worksAt(Desk desk) {
        return desks.contains(desk);
    }
}

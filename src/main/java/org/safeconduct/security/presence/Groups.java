package org.safeconduct.security.presence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Role;

/**
 * The provider's groups, held against the register: {@code /agencies/<agency>} and {@code /agencies/<agency>/<role>}.
 * They may take roles away and never give any; every other group means nothing here.
 */
final class Groups {

    private static final String OURS = "/agencies/";
    static final int MOST = 200;

    private Groups() {}

    /** The actor with the roles that both confirm; empty where a group names another agency, or there are too many. */
    static Optional<Actor> confirm(Actor actor, List<String> groups) {
        if (groups.size() > MOST) {
            return Optional.empty();
        }
        List<String[]> ours = groups.stream()
                .filter(group -> group.startsWith(OURS))
                .map(group -> group.substring(OURS.length()).split("/", 2))
                .toList();
        if (!ours.stream().allMatch(path -> path[0].equals(actor.agency().value()))) {
            return Optional.empty();
        }
        Set<String> named = ours.stream()
                .filter(path -> path.length > 1)
                .map(path -> path[1])
                .collect(Collectors.toSet());
        return Optional.of(named.isEmpty() ? actor : actor.only(both(actor, named)));
    }

    private static Set<Role> both(Actor actor, Set<String> named) {
        return actor.roles().stream()
                .filter(role -> named.contains(word(role)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

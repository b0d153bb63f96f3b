package org.safeconduct.security.register;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Roles that one administrator wants to give and another is still to confirm; one proposal a person. */
@Repository
class Proposals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Proposal(Set<Role> roles, ActorId by) {}

    Optional<Proposal> of(ActorId member) {
        return jdbc.sql("select roles, proposed_by from staff_proposal where actor_id = ?")
                .param(member.value())
                .query((row, n) ->
                        new Proposal(roles(row.getString("roles")), new ActorId(row.getString("proposed_by"))))
                .optional();
    }

    /** In place of what was proposed before; nothing, where no role is left to propose. */
    void put(ActorId member, Set<Role> roles, ActorId by) {
        drop(member);
        if (!roles.isEmpty()) {
            jdbc.sql("insert into staff_proposal (actor_id, roles, proposed_by, proposed_at) values (?, ?, ?, ?)")
                    .params(
                            member.value(),
                            roles.stream().map(Role::name).sorted().collect(Collectors.joining(" ")),
                            by.value(),
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        }
    }

    void drop(ActorId member) {
        jdbc.sql("delete from staff_proposal where actor_id = ?")
                .param(member.value())
                .update();
    }

    private static Set<Role> roles(String line) {
        return Arrays.stream(line.split(" ")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}

package org.safeconduct.security.register;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.agency.Agencies;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.ledger.Deed;
import org.safeconduct.ledger.Ledger;
import org.safeconduct.security.register.Proposals.Proposal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an agency's administrators do with the register. Nobody else knows of it; another agency's staff and one's own
 * line are not there. Roles that open much are proposed by one and given by another.
 */
@Service
@Profile("!demo")
public class StaffOffice {

    /** Roles that take two. */
    static final Set<Role> BY_TWO = Set.of(
            Role.SUPERVISOR,
            Role.APPROVER,
            Role.DPO,
            Role.AUDITOR,
            Role.SUPPORT,
            Role.MODEL_AUTHOR,
            Role.SECURITY_ADMIN);

    private final StaffRows rows;
    private final Proposals proposals;
    private final Agencies agencies;
    private final Ledger ledger;
    private final Staff staff;

    StaffOffice(StaffRows rows, Proposals proposals, Agencies agencies, Ledger ledger, Staff staff) {
        this.rows = rows;
        this.proposals = proposals;
        this.agencies = agencies;
        this.ledger = ledger;
        this.staff = staff;
    }

    /**
     * One line as an administrator reads it.
     *
     * @param proposed roles that another is to confirm
     * @param mine whether the reader proposed them
     */
    record Line(StaffMember member, Set<Role> proposed, boolean mine) {

        /** What the form shows as chosen: given and proposed alike. */
        Set<Role> wanted() {
            return Stream.concat(member.roles().stream(), proposed.stream()).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Everybody of one's agency but oneself, by name. */
    List<Line> lines(Actor by) {
        checkAdministers(by);
        return rows.of(by.agency()).stream()
                .filter(member -> !member.id().equals(by.id()))
                .sorted(Comparator.comparing(StaffMember::name))
                .map(member -> line(by, member))
                .toList();
    }

    Line line(Actor by, ActorId id) {
        return line(by, colleague(by, id));
    }

    private Line line(Actor by, StaffMember member) {
        Optional<Proposal> open = proposals.of(member.id());
        return new Line(
                member,
                open.map(Proposal::roles).orElse(Set.of()),
                open.filter(proposal -> proposal.by().equals(by.id())).isPresent());
    }

    /** Enters somebody as invited, with the roles that one may give alone; proposes the others. */
    @Transactional
    public void invite(Actor by, StaffMember invited) {
        checkAdministers(by);
        checkDesks(by, invited.desks());
        staff.enter(by, invited.with(alone(invited.roles(), Set.of()), invited.desks()));
        proposals.put(invited.id(), rest(invited.roles(), Set.of()), by.id());
    }

    /** Gives these roles and desks and takes the others; what takes two is proposed, or stays proposed as it was. */
    @Transactional
    public void assign(Actor by, ActorId id, Set<Role> roles, Set<Desk> desks) {
        StaffMember member = colleague(by, id);
        checkDesks(by, desks);
        change(by, member.with(alone(roles, member.roles()), desks), "roles");
        Set<Role> rest = rest(roles, member.roles());
        if (proposals.of(id).filter(open -> open.roles().equals(rest)).isEmpty()) {
            proposals.put(id, rest, by.id());
        }
    }

    /** Gives what another administrator proposed; refuses one's own proposal. */
    @Transactional
    public void confirm(Actor by, ActorId id) {
        StaffMember member = colleague(by, id);
        Proposal proposal = proposals.of(id).orElseThrow(Refusal::notFound);
        if (proposal.by().equals(by.id())) {
            throw Refusal.notAllowed("security.register.second");
        }
        EnumSet<Role> roles = EnumSet.copyOf(proposal.roles());
        roles.addAll(member.roles());
        change(by, member.with(roles, member.desks()), "confirm");
        proposals.drop(id);
    }

    /** Drops a proposal, whoever made it. */
    @Transactional
    public void decline(Actor by, ActorId id) {
        colleague(by, id);
        proposals.drop(id);
        ledger.changed(by, null, deed("decline"));
    }

    /** Takes all access away, from the next request on. */
    @Transactional
    public void suspend(Actor by, ActorId id) {
        change(by, colleague(by, id).suspended(), "suspend");
        proposals.drop(id);
    }

    /** Gives access back as it was. */
    @Transactional
    public void resume(Actor by, ActorId id) {
        change(by, colleague(by, id).resumed(), "resume");
    }

    private void change(Actor by, StaffMember changed, String what) {
        if (!rows.change(changed)) {
            throw Refusal.conflict("security.register.changed");
        }
        ledger.changed(by, null, deed(what));
    }

    private StaffMember colleague(Actor by, ActorId id) {
        checkAdministers(by);
        return rows.of(id)
                .filter(member -> member.agency().equals(by.agency()))
                .filter(member -> !member.id().equals(by.id()))
                .orElseThrow(Refusal::notFound);
    }

    private static void checkAdministers(Actor by) {
        if (!by.is(Role.SECURITY_ADMIN)) {
            throw Refusal.notFound();
        }
    }

    private void checkDesks(Actor by, Set<Desk> desks) {
        if (!agencies.agency(by.agency()).desks().containsAll(desks)) {
            throw Refusal.invalid("desks", "security.staff.wrong.desk");
        }
    }

    /** Of the wanted roles those that one person may give, and those already given. */
    private static Set<Role> alone(Set<Role> wanted, Set<Role> given) {
        return wanted.stream()
                .filter(role -> given.contains(role) || !BY_TWO.contains(role))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Role> rest(Set<Role> wanted, Set<Role> given) {
        return wanted.stream()
                .filter(role -> BY_TWO.contains(role) && !given.contains(role))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Deed deed(String what) {
        return Deed.of(Deed.Act.ADMIN, List.of(Compartment.STAFF), what);
    }
}

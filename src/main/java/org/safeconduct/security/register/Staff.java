package org.safeconduct.security.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.agency.Agencies;
import org.safeconduct.agency.Agency;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.ledger.Deed;
import org.safeconduct.ledger.Ledger;
import org.safeconduct.security.register.StaffMember.State;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front door to the register of staff; knows nobody who was not entered, and forgets nobody. */
@Service
@Profile("!demo")
public class Staff implements StaffRegister {

    private final StaffRows rows;
    private final Agencies agencies;
    private final Ledger ledger;

    Staff(StaffRows rows, Agencies agencies, Ledger ledger) {
        this.rows = rows;
        this.agencies = agencies;
        this.ledger = ledger;
    }

    @Override
    public List<Actor> of(AgencyCode agency) {
        return rows.of(agency).stream()
                .filter(member -> member.is(State.ACTIVE))
                .map(this::actor)
                .sorted(Comparator.comparing(Actor::name))
                .toList();
    }

    /** Also of those who no longer work here: what they did keeps its name. */
    @Override
    public Optional<Actor> find(ActorId id) {
        return rows.of(id).map(this::actor);
    }

    @Override
    public Optional<String> mail(ActorId id) {
        return rows.of(id)
                .filter(member -> member.is(State.ACTIVE))
                .map(StaffMember::mail)
                .filter(mail -> !mail.isEmpty());
    }

    /** Who this is, if they may work now. */
    public Optional<Actor> atWork(Identity identity) {
        return rows.of(identity)
                .filter(member -> member.is(State.ACTIVE))
                .filter(member -> agencies.atWork(member.agency()))
                .map(this::actor);
    }

    /** Whether anybody has this identity, working or not. */
    public boolean knows(Identity identity) {
        return rows.of(identity).isPresent();
    }

    /** Gives the line of whoever is invited under this mail to the identity; none, where nobody is. */
    @Transactional
    public Optional<Actor> welcome(Identity identity, String mail) {
        Optional<StaffMember> invited = rows.withMail(mail).filter(member -> member.is(State.INVITED));
        if (invited.isEmpty() || !rows.claim(invited.get(), identity)) {
            return Optional.empty();
        }
        Actor actor = actor(invited.get());
        ledger.changed(actor, null, deed("welcome"));
        return Optional.of(actor);
    }

    /** Enters somebody; refuses a mail or an identity that is in the register. */
    @Transactional
    public void enter(@Nullable Actor by, StaffMember member) {
        agencies.agency(member.agency());
        try {
            rows.add(member);
        } catch (DuplicateKeyException known) {
            throw Refusal.invalid("mail", "security.register.known");
        }
        ledger.changed(by, null, deed("enter"));
    }

    /** Whether the register holds anybody of this agency. */
    public boolean hasAnybodyOf(AgencyCode agency) {
        return !rows.of(agency).isEmpty();
    }

    private Actor actor(StaffMember member) {
        Agency agency = agencies.agency(member.agency());
        return new Actor(
                member.id(),
                member.name(),
                agency.code(),
                agency.country(),
                agency.kind(),
                member.roles(),
                member.desks(),
                member.language());
    }

    private static Deed deed(String what) {
        return Deed.of(Deed.Act.ADMIN, List.of(Compartment.STAFF), what);
    }
}

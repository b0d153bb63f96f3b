package org.safeconduct.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.StaffRegister;
import org.springframework.stereotype.Component;

/** Who may take on or hand over a piece of work that their agency was given; each rule refuses, and changes nothing. */
@Component
public class HoldingRules {

    private final StaffRegister staff;
    private final Deputies deputies;

    HoldingRules(StaffRegister staff, Deputies deputies) {
        this.staff = staff;
        this.deputies = deputies;
    }

    /** Refuses as CONFLICT, naming who was faster, and as NOT_ALLOWED at another desk. */
    public void requireClaimable(Actor actor, WorkItem item) {
        ActorId holder = item.holder();
        if (holder != null && othersHold(actor, item)) {
            throw Refusal.conflict("refusal.worklist.held-by", name(holder));
        }
        requireDesk(actor, item);
    }

    /** The holder hands over, and a supervisor. */
    public void requireGivable(Actor actor, WorkItem item) {
        if (!actor.is(Role.SUPERVISOR)) {
            requireHeldBy(actor, item);
        }
    }

    void requireHeldBy(Actor actor, WorkItem item) {
        ActorId holder = item.holder();
        if (holder == null) {
            throw Refusal.conflict("refusal.worklist.not-held");
        }
        if (!actsFor(actor, holder)) {
            throw Refusal.conflict("refusal.worklist.held-by", name(holder));
        }
    }

    void requireDesk(Actor actor, WorkItem item) {
        if (!actor.worksAt(item.desk())) {
            throw Refusal.notAllowed("refusal.worklist.other-desk");
        }
    }

    boolean othersHold(Actor actor, WorkItem item) {
        return item.holder() != null && !item.holder().equals(actor.id());
    }

    boolean actsFor(Actor actor, ActorId holder) {
        return actor.id().equals(holder) || deputies.actingFor(actor.id()).contains(holder);
    }

    /** Colleagues who could do a piece of work: same agency, same desk. */
    public List<Actor> candidates(WorkItem item) {
        AgencyCode agency = item.agency();
        return agency == null
                ? List.of()
                : staff.of(agency).stream().filter(a -> a.worksAt(item.desk())).toList();
    }

    /** Who of them is away today, and the last day of it. */
    public Map<ActorId, LocalDate> away(WorkItem item) {
        AgencyCode agency = item.agency();
        return agency == null ? Map.of() : deputies.away(agency);
    }

    /** Refuses whoever is not of this desk, or away. */
    Actor receiver(WorkItem item, ActorId colleague) {
        Actor receiver = candidates(item).stream()
                .filter(candidate -> candidate.id().equals(colleague))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("colleague", "refusal.worklist.not-a-colleague"));
        if (away(item).containsKey(colleague)) {
            throw Refusal.invalid("colleague", "refusal.worklist.away");
        }
        return receiver;
    }

    /** Colleagues who could do it and are here. */
    public List<Actor> present(WorkItem item) {
        Map<ActorId, LocalDate> away = away(item);
        return candidates(item).stream().filter(c -> !away.containsKey(c.id())).toList();
    }

    private String name(ActorId holder) {
        return staff.find(holder).map(Actor::name).orElse(holder.value());
    }
}

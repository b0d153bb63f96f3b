package org.safeconduct.casefile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Access;
import org.safeconduct.access.Objection;
import org.safeconduct.access.Purpose;
import org.safeconduct.access.Question;
import org.safeconduct.access.Relation;
import org.safeconduct.access.Ruling;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casefile.Participants.Participant;
import org.safeconduct.casefile.reason.ReasonRows;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.StandIns;
import org.safeconduct.kernel.TaskId;
import org.springframework.stereotype.Component;

/** Asks {@link Access} about one case: how the actor stands to it follows from who takes part. */
@Component
class Rulings {

    private final Agencies agencies;
    private final Participants participants;
    private final ReasonRows reasons;
    private final StandIns standIns;

    Rulings(Agencies agencies, Participants participants, ReasonRows reasons, StandIns standIns) {
        this.agencies = agencies;
        this.participants = participants;
        this.reasons = reasons;
        this.standIns = standIns;
    }

    Ruling of(Actor actor, CaseHead head, @Nullable TaskId task) {
        if (actor.practice() != head.practice()) {
            return Ruling.absent("practice");
        }
        boolean guest = guest(actor, head);
        List<Participant> own = participants.present(head.id()).stream()
                .filter(participant -> participant.agency().equals(actor.agency()))
                .toList();
        Relation relation = relation(actor, guest, own, task);
        Ruling ruling = Access.decide(new Question(
                actor.kind(),
                actor.roles(),
                relation,
                head.track(),
                relation == Relation.SUPERVISES ? Purpose.SUPERVISION : Purpose.CASEWORK,
                against(actor, head, guest),
                Question.FULL_CLEARANCE,
                Set.of()));
        return ruling.reasoned().isEmpty() || !reasons.inForce(actor, head.id()) ? ruling : ruling.withReason();
    }

    /** The actor's agency, with those it took over from. */
    Set<AgencyCode> ours(Actor actor) {
        return agencies.heirOf(actor.agency());
    }

    /** Nothing crosses a border yet, so no case has met the gates that would open it to the country of return. */
    private Set<Objection> against(Actor actor, CaseHead head, boolean guest) {
        Set<Objection> against = EnumSet.of(Objection.GATES_MISSING);
        if (!agencies.atWork(actor.agency())) {
            against.add(Objection.SUSPENDED);
        }
        if (guest) {
            against.add(Objection.FOREIGN);
        }
        if (actor.country().equals(head.country())) {
            against.add(Objection.ORIGIN);
        }
        return against;
    }

    /** Staff of an agency that does a task in another agency's case: they see of the file only what they wrote. */
    static boolean guest(Actor actor, CaseHead head) {
        return !actor.agency().equals(head.agency());
    }

    private Relation relation(Actor actor, boolean guest, List<Participant> own, @Nullable TaskId task) {
        if (own.stream()
                .anyMatch(p -> p.relation() == Relation.BLOCKED && actor.id().equals(p.actor()))) {
            return Relation.BLOCKED;
        }
        if (assigned(actor, own.stream().filter(p -> assigned(p, task)).toList())) {
            return Relation.ASSIGNED;
        }
        if (guest && own.isEmpty()) {
            return Relation.NONE;
        }
        if (actor.is(Role.SUPERVISOR)) {
            return Relation.SUPERVISES;
        }
        return guest ? Relation.NAMED : Relation.TEAM;
    }

    /** Whoever stands in for a colleague has that colleague's work. */
    private boolean assigned(Actor actor, List<Participant> assigned) {
        if (assigned.stream().anyMatch(p -> actor.id().equals(p.actor()))) {
            return true;
        }
        return !assigned.isEmpty()
                && standIns.actingFor(actor.id()).stream()
                        .anyMatch(id -> assigned.stream().anyMatch(p -> id.equals(p.actor())));
    }

    /** Assigned to the case as its caseworker, or to the task in question; without a question any task counts. */
    private static boolean assigned(Participant mine, @Nullable TaskId task) {
        return mine.relation() == Relation.ASSIGNED
                && (task == null || mine.task() == null || mine.task().equals(task));
    }
}

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
import org.safeconduct.kernel.TaskId;
import org.springframework.stereotype.Component;

/** Asks {@link Access} about one case: how the actor stands to it follows from who takes part. */
@Component
class Rulings {

    private final Agencies agencies;
    private final Participants participants;
    private final ReasonRows reasons;

    Rulings(Agencies agencies, Participants participants, ReasonRows reasons) {
        this.agencies = agencies;
        this.participants = participants;
        this.reasons = reasons;
    }

    Ruling of(Actor actor, CaseHead head, @Nullable TaskId task) {
        if (actor.practice() != head.practice()) {
            return Ruling.absent("practice");
        }
        boolean guest = guest(actor, head);
        Relation relation = relation(actor, guest, participants.now(head.id(), actor.agency()), task);
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

    private static Relation relation(Actor actor, boolean guest, List<Participant> own, @Nullable TaskId task) {
        List<Participant> mine =
                own.stream().filter(p -> actor.id().equals(p.actor())).toList();
        if (mine.stream().anyMatch(p -> p.relation() == Relation.BLOCKED)) {
            return Relation.BLOCKED;
        }
        if (mine.stream().anyMatch(p -> assigned(p, task))) {
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

    /** Assigned to the case as its caseworker, or to the task in question; without a question any task counts. */
    private static boolean assigned(Participant mine, @Nullable TaskId task) {
        return mine.relation() == Relation.ASSIGNED
                && (task == null || mine.task() == null || mine.task().equals(task));
    }
}

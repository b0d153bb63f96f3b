package org.safeconduct.worklist;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.agency.Agencies;
import org.safeconduct.agency.Agency;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.Member;
import org.safeconduct.casefile.Participants;
import org.safeconduct.casework.Owners;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.ClockFact;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.ProcedureFact;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.worklist.notice.Notice.Kind;
import org.safeconduct.worklist.notice.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Turns steps the engine opens into work of an agency, in the same transaction; steps that end take their row along.
 */
@Component
class Arrivals {

    private final WorkRows rows;
    private final CaseFiles caseFiles;
    private final Participants participants;
    private final Owners owners;
    private final StaffRegister staff;
    private final Notices notices;
    private final Agencies agencies;

    Arrivals(
            WorkRows rows,
            CaseFiles caseFiles,
            Participants participants,
            Owners owners,
            StaffRegister staff,
            Notices notices,
            Agencies agencies) {
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.participants = participants;
        this.owners = owners;
        this.staff = staff;
        this.notices = notices;
        this.agencies = agencies;
    }

    @EventListener
    void on(ClockFact.StepTimed timed) {
        Step step = timed.step();
        Desk desk = step.desk();
        if (desk == null) {
            return;
        }
        CaseHead head = caseFiles.head(step.caseId());
        AgencyCode agency = competent(desk, head).orElse(null);
        Optional<Actor> holder = agency == null ? Optional.empty() : caseworker(head, agency, desk);
        rows.insert(
                item(timed, head, new Place(desk, agency, holder.map(Actor::id).orElse(null))));
        AgencyCode asked = agency == null ? agencies.decidesFor(head.agency()).code() : agency;
        if (agency != null || !asked.equals(head.agency())) {
            participants.begin(
                    head.id(), step.id(), asked, holder.map(Actor::id).orElse(null));
        }
        tell(step, head, agency, holder);
    }

    /** Who leads the case is told; where no agency could be found, those who decide it. */
    private void tell(Step step, CaseHead head, @Nullable AgencyCode agency, Optional<Actor> holder) {
        holder.ifPresent(actor -> notices.tell(actor.id(), Kind.NEW_WORK, step.caseId(), step.id()));
        if (agency == null) {
            staff.of(agencies.decidesFor(head.agency()).code()).stream()
                    .filter(actor -> actor.is(Role.SUPERVISOR))
                    .forEach(actor -> notices.tell(actor.id(), Kind.UNDECIDED, step.caseId(), step.id()));
        }
    }

    @EventListener
    void on(ProcedureFact.StepDone done) {
        leave(done.caseId(), done.taskId());
    }

    @EventListener
    void on(ProcedureFact.StepDropped dropped) {
        leave(dropped.caseId(), dropped.taskId());
    }

    private void leave(CaseId caseId, TaskId task) {
        rows.delete(caseId, task);
        notices.forget(task);
    }

    /** Anything but exactly one competent agency is for a supervisor to decide. */
    private Optional<AgencyCode> competent(Desk desk, CaseHead head) {
        List<Agency> found = owners.competent(desk, head);
        return found.size() == 1 ? Optional.of(found.get(0).code()) : Optional.empty();
    }

    /** Whoever leads the case goes on with it, where they work at that desk. */
    private Optional<Actor> caseworker(CaseHead head, AgencyCode agency, Desk desk) {
        return participants.present(head.id()).stream()
                .filter(p -> p.task() == null && p.agency().equals(agency))
                .flatMap(p -> Optional.ofNullable(p.actor()).flatMap(staff::find).stream())
                .filter(actor -> actor.worksAt(desk))
                .findFirst();
    }

    /** The member a step concerns, as a number among the family. */
    private WorkItem.@Nullable Place family(Step step) {
        List<PersonId> family =
                caseFiles.members(step.caseId()).stream().map(Member::person).toList();
        int place = step.member() == null ? 0 : family.indexOf(step.member()) + 1;
        return place == 0 || family.size() < 2 ? null : new WorkItem.Place(place, family.size());
    }

    /** Where a step came to lie: desk, agency if one is competent, holder if somebody leads the case there. */
    private record Place(
            Desk desk,
            @Nullable AgencyCode agency,
            @Nullable ActorId holder) {}

    private WorkItem item(ClockFact.StepTimed timed, CaseHead head, Place place) {
        Step step = timed.step();
        return new WorkItem(
                step.id(),
                step.caseId(),
                head.reference(),
                head.procedure(),
                step.procedure(),
                step.deployment(),
                step.key(),
                step.kind(),
                place.desk(),
                head.agency(),
                place.agency(),
                place.holder(),
                place.holder() == null ? null : step.since(),
                step.since(),
                timed.due(),
                head.country(),
                family(step),
                0,
                head.practice());
    }
}

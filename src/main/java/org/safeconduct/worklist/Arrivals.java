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
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
    private final Priorities priorities;
    private final Agencies agencies;

    Arrivals(
            WorkRows rows,
            CaseFiles caseFiles,
            Participants participants,
            Owners owners,
            StaffRegister staff,
            Notices notices,
            Priorities priorities,
            Agencies agencies) {
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.participants = participants;
        this.owners = owners;
        this.staff = staff;
        this.notices = notices;
        this.priorities = priorities;
        this.agencies = agencies;
    }

    /** First of all who hear it: the clock that starts for the step looks for its row. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ProcedureFact.StepOpened opened) {
        Step step = opened.step();
        Desk desk = step.desk();
        if (desk == null) {
            return;
        }
        CaseHead head = caseFiles.head(step.caseId());
        AgencyCode agency = competent(desk, head).orElse(null);
        Optional<Actor> holder = agency == null ? Optional.empty() : caseworker(head, agency, desk);
        rows.insert(
                item(step, head, new Place(desk, agency, holder.map(Actor::id).orElse(null))));
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
        leave(done.taskId());
    }

    @EventListener
    void on(ProcedureFact.StepDropped dropped) {
        leave(dropped.taskId());
    }

    private void leave(TaskId task) {
        rows.delete(task);
        notices.forget(task);
    }

    @EventListener
    void on(ClockFact.ClockStarted started) {
        rows.due(started.taskId(), started.due());
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

    private WorkItem item(Step step, CaseHead head, Place place) {
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
                null,
                head.country(),
                family(step),
                priorities.first(head.id()) ? 1 : 0,
                head.practice());
    }
}

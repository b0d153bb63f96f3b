package org.safeconduct.worklist;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.agency.Agencies;
import org.safeconduct.agency.Agency;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Participants;
import org.safeconduct.casework.Acts;
import org.safeconduct.casework.Holding;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.worklist.notice.Notice.Kind;
import org.safeconduct.worklist.notice.Notices;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * Who holds which work: claim, release, give to a colleague, take over, decide the agency. Case before task is locked.
 */
@Service
public class Claims implements Holding {

    private final WorkRows rows;
    private final CaseFiles caseFiles;
    private final Participants participants;
    private final Agencies agencies;
    private final StaffRegister staff;
    private final Deputies deputies;
    private final Notices notices;
    private final Acts acts;
    private final Clock clock;

    Claims(
            WorkRows rows,
            CaseFiles caseFiles,
            Participants participants,
            Agencies agencies,
            StaffRegister staff,
            Deputies deputies,
            Notices notices,
            Acts acts,
            Clock clock) {
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.participants = participants;
        this.agencies = agencies;
        this.staff = staff;
        this.deputies = deputies;
        this.notices = notices;
        this.acts = acts;
        this.clock = clock;
    }

    /** Takes unheld work of one's own agency and desk; refuses as CONFLICT, naming who was faster. */
    public WorkItem claim(Actor actor, CaseId caseId, TaskId taskId) {
        return acts.whole(() -> {
            WorkItem item = locked(actor, caseId, taskId);
            if (item.holder() != null && !item.holder().equals(actor.id())) {
                notices.tellEvenSo(actor.id(), Kind.FASTER, caseId, taskId);
                throw Refusal.conflict("refusal.worklist.held-by", name(item.holder()));
            }
            requireDesk(actor, item);
            return hold(item, actor);
        });
    }

    /** Puts one's own work back for the agency; what was typed stays kept. */
    public void release(Actor actor, CaseId caseId, TaskId taskId) {
        acts.whole(() -> {
            WorkItem item = locked(actor, caseId, taskId);
            requireHeldBy(actor, item);
            rows.hold(taskId, null, null);
            participants.release(taskId);
            return item;
        });
    }

    /** Gives work to a colleague of the same agency and desk: the holder may, and a supervisor. */
    public WorkItem give(Actor actor, CaseId caseId, TaskId taskId, ActorId colleague) {
        return acts.whole(() -> {
            WorkItem item = locked(actor, caseId, taskId);
            if (!actor.is(Role.SUPERVISOR)) {
                requireHeldBy(actor, item);
            }
            Actor receiver = candidates(item).stream()
                    .filter(c -> c.id().equals(colleague))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid("colleague", "refusal.worklist.not-a-colleague"));
            notices.tell(receiver.id(), Kind.GIVEN, caseId, taskId);
            return hold(item, receiver);
        });
    }

    /** A supervisor takes over work of the agency, whoever holds it; the holder is told. */
    public WorkItem takeOver(Actor actor, CaseId caseId, TaskId taskId) {
        return acts.whole(() -> {
            WorkItem item = locked(actor, caseId, taskId);
            if (!actor.is(Role.SUPERVISOR)) {
                throw Refusal.notAllowed("refusal.worklist.supervisor");
            }
            requireDesk(actor, item);
            if (item.holder() != null && !item.holder().equals(actor.id())) {
                notices.tell(item.holder(), Kind.TAKEN_OVER, caseId, taskId);
            }
            return hold(item, actor);
        });
    }

    /** A supervisor of the agency that keeps the case decides which agency does a step that none or several could. */
    public void decideAgency(Actor actor, CaseId caseId, TaskId taskId, AgencyCode agency) {
        acts.whole(() -> {
            caseFiles.lock(caseId);
            WorkItem item = rows.lock(taskId)
                    .filter(i -> i.caseId().equals(caseId) && decides(actor, i))
                    .orElseThrow(Refusal::notFound);
            if (!actor.is(Role.SUPERVISOR)) {
                throw Refusal.notAllowed("refusal.worklist.supervisor");
            }
            if (choices(item).stream().noneMatch(a -> a.code().equals(agency))) {
                throw Refusal.invalid("agency", "refusal.worklist.not-competent");
            }
            rows.assign(taskId, agency);
            participants.offer(caseId, taskId, agency);
            return item;
        });
    }

    /**
     * Agencies a supervisor may choose for a step: those with the desk, in the country that keeps the case, else any.
     * Refuses as CONFLICT, naming the agency, what somebody has decided already.
     */
    public List<Agency> choices(WorkItem item) {
        requireUndecided(item);
        List<Agency> withDesk = agencies.all().stream()
                .filter(a -> a.desks().contains(item.desk()))
                .toList();
        AgencyCode home = item.homeAgency();
        List<Agency> athome = withDesk.stream()
                .filter(a -> a.country().equals(agencies.agency(home).country()))
                .toList();
        return athome.isEmpty() ? withDesk : athome;
    }

    private void requireUndecided(WorkItem item) {
        AgencyCode decided = item.agency();
        if (decided != null) {
            String name = agencies.agency(decided).name(LocaleContextHolder.getLocale());
            throw Refusal.conflict("refusal.worklist.agency-decided", name);
        }
    }

    /** An undecided step of a case this supervisor's agency keeps. */
    public Optional<WorkItem> undecided(Actor supervisor, TaskId taskId) {
        return rows.find(taskId).filter(item -> item.agency() == null).filter(item -> decides(supervisor, item));
    }

    private boolean decides(Actor actor, WorkItem item) {
        return agencies.decidesFor(item.homeAgency()).code().equals(actor.agency());
    }

    /** Colleagues who could do a piece of work: same agency, same desk. */
    public List<Actor> candidates(WorkItem item) {
        AgencyCode agency = item.agency();
        return agency == null
                ? List.of()
                : staff.of(agency).stream().filter(a -> a.worksAt(item.desk())).toList();
    }

    @Override
    public Optional<Ball> lock(TaskId taskId) {
        return rows.lock(taskId).map(Claims::ball);
    }

    @Override
    public boolean actsFor(Actor actor, ActorId holder) {
        return deputies.actingFor(actor.id()).contains(holder);
    }

    @Override
    public Map<TaskId, Ball> of(CaseId caseId) {
        Map<TaskId, Ball> balls = new LinkedHashMap<>();
        rows.of(caseId).forEach(item -> balls.put(item.taskId(), ball(item)));
        return balls;
    }

    private WorkItem hold(WorkItem item, Actor holder) {
        rows.hold(item.taskId(), holder.id(), clock.instant());
        participants.hold(item.caseId(), item.taskId(), holder);
        return rows.find(item.taskId()).orElseThrow(Refusal::notFound);
    }

    private WorkItem locked(Actor actor, CaseId caseId, TaskId taskId) {
        caseFiles.lock(caseId);
        return rows.lock(taskId)
                .filter(item -> item.caseId().equals(caseId))
                .filter(item -> actor.agency().equals(item.agency()))
                .filter(item -> item.practice() == actor.practice())
                .orElseThrow(Refusal::notFound);
    }

    private void requireHeldBy(Actor actor, WorkItem item) {
        ActorId holder = item.holder();
        if (holder == null) {
            throw Refusal.conflict("refusal.worklist.not-held");
        }
        if (!actsFor(actor, holder)) {
            throw Refusal.conflict("refusal.worklist.held-by", name(holder));
        }
    }

    private static void requireDesk(Actor actor, WorkItem item) {
        if (!actor.worksAt(item.desk())) {
            throw Refusal.notAllowed("refusal.worklist.other-desk");
        }
    }

    private String name(ActorId holder) {
        return staff.find(holder).map(Actor::name).orElse(holder.value());
    }

    private static Ball ball(WorkItem item) {
        return new Ball(item.taskId(), item.agency(), item.holder(), item.openedAt());
    }
}

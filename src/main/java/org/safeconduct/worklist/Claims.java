package org.safeconduct.worklist;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final HoldingRules rules;
    private final StaffRegister staff;
    private final Notices notices;
    private final Acts acts;
    private final Clock clock;

    Claims(
            WorkRows rows,
            CaseFiles caseFiles,
            Participants participants,
            Agencies agencies,
            HoldingRules rules,
            StaffRegister staff,
            Notices notices,
            Acts acts,
            Clock clock) {
        this.rows = rows;
        this.caseFiles = caseFiles;
        this.participants = participants;
        this.agencies = agencies;
        this.rules = rules;
        this.staff = staff;
        this.notices = notices;
        this.acts = acts;
        this.clock = clock;
    }

    /** Takes unheld work of one's own agency and desk; refuses as CONFLICT, naming who was faster. */
    public WorkItem claim(Actor actor, CaseId caseId, TaskId taskId) {
        return acts.whole(() -> {
            WorkItem item = locked(actor, caseId, taskId);
            if (rules.othersHold(actor, item)) {
                notices.tellEvenSo(actor.id(), Kind.FASTER, caseId, taskId);
            }
            rules.requireClaimable(actor, item);
            return hold(item, actor);
        });
    }

    /** Puts one's own work back for the agency; what was typed stays kept. */
    public void release(Actor actor, CaseId caseId, TaskId taskId) {
        acts.whole(() -> {
            WorkItem item = locked(actor, caseId, taskId);
            rules.requireHeldBy(actor, item);
            rows.hold(taskId, null, null);
            participants.release(taskId);
            return item;
        });
    }

    /** Gives work to a colleague of the same agency and desk: the holder may, and a supervisor. */
    public WorkItem give(Actor actor, CaseId caseId, TaskId taskId, ActorId colleague) {
        return acts.whole(() -> {
            WorkItem item = locked(actor, caseId, taskId);
            rules.requireGivable(actor, item);
            Actor receiver = rules.receiver(item, colleague);
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
            rules.requireDesk(actor, item);
            if (item.holder() != null && rules.othersHold(actor, item)) {
                notices.tell(item.holder(), Kind.TAKEN_OVER, caseId, taskId);
            }
            return hold(item, actor);
        });
    }

    /**
     * Undoes a change of hands: the work goes back to whoever held it before, or to the agency. Refuses as CONFLICT
     * what changed hands since.
     */
    public WorkItem putBack(Actor actor, CaseId caseId, TaskId taskId, Hands hands) {
        return acts.whole(() -> {
            WorkItem item = locked(actor, caseId, taskId);
            if (!hands.after().equals(item.holder())) {
                throw Refusal.conflict("refusal.worklist.changed-hands");
            }
            Optional<Actor> before = Optional.ofNullable(hands.before()).flatMap(staff::find);
            if (before.isPresent()) {
                return hold(item, before.get());
            }
            rows.hold(taskId, null, null);
            participants.release(taskId);
            return item;
        });
    }

    /** @param before who held it; null while nobody did */
    public record Hands(@Nullable ActorId before, ActorId after) {}

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

    @Override
    public Optional<Ball> lock(TaskId taskId) {
        return rows.lock(taskId).map(Claims::ball);
    }

    @Override
    public boolean actsFor(Actor actor, ActorId holder) {
        return rules.actsFor(actor, holder);
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

    private static Ball ball(WorkItem item) {
        return new Ball(item.taskId(), item.agency(), item.holder(), item.openedAt());
    }
}

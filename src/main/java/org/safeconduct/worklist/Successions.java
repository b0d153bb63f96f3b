package org.safeconduct.worklist;

import org.safeconduct.agency.Agencies;
import org.safeconduct.agency.Agency;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Participants;
import org.safeconduct.casework.Acts;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.worklist.notice.Notice.Kind;
import org.safeconduct.worklist.notice.Notices;
import org.springframework.stereotype.Component;

/**
 * An agency ends on a day of the register: from then on its successor keeps its cases and does its work. What nobody
 * succeeds to is undecided again, for the supervisors who decide in that case.
 */
@Component
class Successions {

    private final Agencies agencies;
    private final CaseFiles caseFiles;
    private final Participants participants;
    private final WorkRows rows;
    private final StaffRegister staff;
    private final Notices notices;
    private final Acts acts;

    Successions(
            Agencies agencies,
            CaseFiles caseFiles,
            Participants participants,
            WorkRows rows,
            StaffRegister staff,
            Notices notices,
            Acts acts) {
        this.agencies = agencies;
        this.caseFiles = caseFiles;
        this.participants = participants;
        this.rows = rows;
        this.staff = staff;
        this.notices = notices;
        this.acts = acts;
    }

    /** Hands on whatever still lies with agencies that have ended; changes nothing the second time. */
    void carryOver() {
        for (Agency ended : agencies.ended()) {
            AgencyCode next = agencies.successorOf(ended.code()).code();
            boolean succeeded = agencies.atWork(next);
            if (succeeded) {
                acts.whole(() -> keep(ended.code(), next));
            }
            rows.where(new Where().and("agency = ?", ended.code().value()), "task_id", Integer.MAX_VALUE)
                    .forEach(item -> acts.whole(() -> succeeded ? offer(item, next) : undecided(item)));
        }
    }

    private int keep(AgencyCode ended, AgencyCode successor) {
        rows.rehome(ended, successor);
        return caseFiles.succeed(ended, successor);
    }

    private WorkItem offer(WorkItem item, AgencyCode successor) {
        caseFiles.lock(item.caseId());
        participants.release(item.taskId());
        participants.offer(item.caseId(), item.taskId(), successor);
        rows.assign(item.taskId(), successor);
        return item;
    }

    private WorkItem undecided(WorkItem item) {
        caseFiles.lock(item.caseId());
        participants.leave(item.caseId(), item.taskId());
        rows.leaveOpen(item.taskId());
        AgencyCode deciding = agencies.decidesFor(item.homeAgency()).code();
        if (!deciding.equals(item.homeAgency())) {
            participants.offer(item.caseId(), item.taskId(), deciding);
        }
        staff.of(deciding).stream()
                .filter(actor -> actor.is(Role.SUPERVISOR))
                .forEach(actor -> notices.tell(actor.id(), Kind.UNDECIDED, item.caseId(), item.taskId()));
        return item;
    }
}

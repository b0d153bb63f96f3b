package org.safeconduct.casework;

import org.safeconduct.access.Ruling;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.Participants;
import org.safeconduct.form.Form;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.procedure.Procedures;
import org.springframework.stereotype.Component;

/** Finds open work for an actor; refuses unknown and foreign work as absent, and says who holds or did the rest. */
@Component
class OpenTasks {

    private final CaseFiles caseFiles;
    private final Participants participants;
    private final Procedures procedures;
    private final Forms forms;
    private final Holding holding;
    private final StaffRegister staff;
    private final Agencies agencies;

    OpenTasks(
            CaseFiles caseFiles,
            Participants participants,
            Procedures procedures,
            Forms forms,
            Holding holding,
            StaffRegister staff,
            Agencies agencies) {
        this.caseFiles = caseFiles;
        this.participants = participants;
        this.procedures = procedures;
        this.forms = forms;
        this.holding = holding;
        this.staff = staff;
        this.agencies = agencies;
    }

    /** The work as this actor meets it; locked until the act is done when {@code toAct}. */
    HeldTask find(Actor actor, CaseId caseId, TaskId taskId) {
        CaseHead head = caseFiles.head(actor, caseId);
        Holding.Ball ball = holding.of(caseId).get(taskId);
        if (ball == null || !actor.agency().equals(ball.agency())) {
            throw gone(actor, caseId, taskId);
        }
        return met(actor, head, ball);
    }

    /** The same, to act on it: case and row are locked, and only its holder may go on. */
    HeldTask held(Actor actor, CaseId caseId, TaskId taskId) {
        caseFiles.head(actor, caseId);
        CaseHead head = caseFiles.lock(caseId);
        Holding.Ball ball = holding.lock(taskId)
                .filter(b -> actor.agency().equals(b.agency()))
                .orElseThrow(() -> gone(actor, caseId, taskId));
        HeldTask task = met(actor, head, ball);
        if (!task.mine()) {
            throw notMine(ball);
        }
        return task;
    }

    private HeldTask met(Actor actor, CaseHead head, Holding.Ball ball) {
        Step step = procedures.step(head.id(), ball.taskId());
        String formId = java.util.Objects.requireNonNull(step.form(), "work without a form");
        Form form = forms.read(formId, procedures.form(step.deployment(), formId));
        Ruling ruling = caseFiles.ruling(actor, head.id(), ball.taskId());
        boolean mine = ball.holder() != null && holding.actsFor(actor, ball.holder());
        return new HeldTask(
                head,
                step,
                form,
                ruling,
                ball,
                mine,
                agencies.now(actor.agency()).toLocalDate());
    }

    /** Somebody of the case learns that the work is done; to everybody else it never existed. */
    private Refusal gone(Actor actor, CaseId caseId, TaskId taskId) {
        boolean wasOurs = participants.of(caseId).stream()
                .anyMatch(p -> taskId.equals(p.task()) && p.agency().equals(actor.agency()));
        return wasOurs ? Refusal.conflict("refusal.casework.task-done") : Refusal.notFound();
    }

    private Refusal notMine(Holding.Ball ball) {
        if (ball.holder() == null) {
            return Refusal.conflict("refusal.casework.claim-first");
        }
        String name = staff.find(ball.holder()).map(Actor::name).orElse("?");
        return Refusal.conflict("refusal.casework.held-by", name);
    }
}

package org.safeconduct.sample;

import java.util.List;
import java.util.Optional;
import org.safeconduct.casework.Casework;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.worklist.Claims;
import org.springframework.stereotype.Component;

/** Finds the invented colleague who would do a step next, and lets them take it. */
@Component
class Colleagues {

    private final StaffRegister staff;
    private final Claims claims;
    private final Casework casework;

    Colleagues(StaffRegister staff, Claims claims, Casework casework) {
        this.staff = staff;
        this.claims = claims;
        this.casework = casework;
    }

    /** Whoever holds it, else a colleague of the desk who claims it; empty where nobody invented works there. */
    Optional<Actor> take(CaseId caseId, Step step, Actor opener) {
        var ball = casework.ball(caseId, step.id());
        AgencyCode agency = ball.agency();
        Desk desk = step.desk();
        if (agency == null || desk == null) {
            return agency == null && decide(caseId, step.id(), opener) ? take(caseId, step, opener) : Optional.empty();
        }
        if (ball.holder() != null) {
            return staff.find(ball.holder()).map(actor -> actor.inPractice(opener.practice()));
        }
        Optional<Actor> colleague = at(agency, desk).map(actor -> actor.inPractice(opener.practice()));
        colleague.ifPresent(actor -> claims.claim(actor, caseId, step.id()));
        return colleague;
    }

    Optional<Actor> at(AgencyCode agency, Desk desk) {
        return staff.of(agency).stream().filter(actor -> actor.worksAt(desk)).findFirst();
    }

    private boolean decide(CaseId caseId, TaskId taskId, Actor opener) {
        List<Actor> supervisors = staff.of(opener.agency()).stream()
                .filter(actor -> actor.is(Role.SUPERVISOR))
                .toList();
        if (supervisors.isEmpty()) {
            return false;
        }
        Actor supervisor = supervisors.get(0).inPractice(opener.practice());
        return claims.undecided(supervisor, taskId)
                .flatMap(item -> claims.choices(item).stream().findFirst())
                .map(agency -> {
                    claims.decideAgency(supervisor, caseId, taskId, agency.code());
                    return true;
                })
                .orElse(false);
    }
}

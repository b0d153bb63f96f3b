package org.safeconduct.casework.page;

import java.util.Map;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.sample.SampleWalk;
import org.springframework.context.ApplicationContext;

/** A voluntary return that Lena Brandt has just opened, with its first step. */
public record StepStory(Actor lena, CaseId caseId, Step first) {

    /** Opens it through the front door. */
    public static StepStory open(ApplicationContext app) {
        Actor lena = app.getBean(StaffRegister.class)
                .find(new ActorId("lena-brandt"))
                .orElseThrow();
        CaseId caseId = app.getBean(SampleWalk.class).open(lena, "voluntary-return", Map.of());
        Step first = app.getBean(Procedures.class).standing(caseId).open().get(0);
        return new StepStory(lena, caseId, first);
    }

    public String casePage() {
        return "/cases/" + caseId;
    }

    public String stepPage() {
        return casePage() + "/tasks/" + first.id();
    }
}

package org.safeconduct.casework.page;

import java.util.Map;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.sample.SampleWalk;

/** A voluntary return that Lena Brandt has just opened, with its first step. */
public record StepStory(Actor lena, CaseId caseId, Step first) {

    /** Opens it through the front door. */
    public static StepStory open(SampleWalk walk, StaffRegister staff, Procedures procedures) {
        Actor lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        CaseId caseId = walk.open(lena, "voluntary-return", Map.of());
        return new StepStory(lena, caseId, procedures.standing(caseId).open().get(0));
    }

    public String casePage() {
        return "/cases/" + caseId;
    }

    public String stepPage() {
        return casePage() + "/tasks/" + first.id();
    }
}

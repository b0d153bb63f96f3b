package org.safeconduct.procedure;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.ClockFact.ClockExpired;
import org.safeconduct.kernel.Step;

/** A trial case that was just opened, and the short words with which tests move it. */
@WithEngine
abstract class TrialCase {

    final CaseId caseId = CaseId.random();
    final Procedures procedures;
    final TrialActions actions;
    final Heard heard;

    TrialCase(Procedures procedures, TrialActions actions, Heard heard) {
        this.procedures = procedures;
        this.actions = actions;
        this.heard = heard;
    }

    @BeforeEach
    void open() {
        procedures.open(caseId, "trial-root", Map.of());
    }

    final List<Step> at(String element) {
        return procedures.standing(caseId).open().stream()
                .filter(step -> step.key().equals(element))
                .toList();
    }

    final void complete(String element, Map<String, String> outcomes) {
        procedures.complete(at(element).get(0), outcomes);
    }

    final void expire(Step step, boolean moves) {
        TrialEngine.context().publishEvent(new ClockExpired(caseId, step.id(), "trial-rest", moves));
    }
}

package org.safeconduct.procedure.step;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.procedure.rules.Model;

/** Where in which model a case is, and for which member of the family. */
record Place(
        CaseId caseId,
        Model model,
        Model.Element element,
        @Nullable PersonId member) {

    /** A variable that every instance for one member bears. */
    static final String MEMBER = "memberId";

    static @Nullable PersonId member(@Nullable Object variable) {
        return variable == null ? null : PersonId.of(variable.toString());
    }

    /** The step that waits here. */
    Step step(TaskId id, Instant since) {
        String desk = element.desk();
        return new Step(
                id,
                caseId,
                kind(),
                model.key(),
                model.deployment(),
                element.id(),
                desk == null ? null : new Desk(desk),
                element.form(),
                member,
                element.limit(),
                since);
    }

    private Step.Kind kind() {
        if (element.kind().equals("userTask")) {
            return Step.Kind.TASK;
        }
        return element.form() == null ? Step.Kind.CLOCK : Step.Kind.ANSWER;
    }
}

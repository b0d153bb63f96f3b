package org.safeconduct.casework.voluntaryreturn.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.casework.AnswerCheck;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.deadline.Limit;
import org.safeconduct.deadline.Limits;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Form;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Component;

/** A hold is looked at again within the dated limit; an officer may name an earlier day, not a later one. */
@Component
class HoldWithinLimit implements AnswerCheck {

    private static final String FIELD = "clearanceReviewOn";

    private final Limits limits;

    HoldWithinLimit(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean concerns(Form form) {
        return form.id().equals("gate-clearance");
    }

    @Override
    public List<Refusal.FieldError> check(HeldTask task, Answers answers) {
        Answers.Answer named = answers.byField().get(FIELD);
        Optional<Limit> limit = limits.on("pg-review", task.today());
        if (named == null || limit.isEmpty()) {
            return List.of();
        }
        int days = limit.get().value();
        boolean late =
                LocalDate.parse(named.value().asText()).isAfter(task.today().plusDays(days));
        return late ? List.of(Refusal.FieldError.of(FIELD, "refusal.casework.review-too-late", days)) : List.of();
    }
}

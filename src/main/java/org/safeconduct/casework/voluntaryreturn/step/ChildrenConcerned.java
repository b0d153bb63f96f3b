package org.safeconduct.casework.voluntaryreturn.step;

import java.util.List;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.casework.AnswerCheck;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Form;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Where a minor would travel, custody and the child's own views cannot be passed over. */
@Component
class ChildrenConcerned implements AnswerCheck {

    private static final String FIELD = "childrenConcerned";

    private final CaseFiles caseFiles;

    ChildrenConcerned(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public boolean concerns(Form form) {
        return form.id().equals("counselling-record");
    }

    @Override
    public List<Refusal.FieldError> check(HeldTask task, Answers answers) {
        Answers.Answer said = answers.byField().get(FIELD);
        boolean passedOver = said == null || !said.value().asText().equals("yes");
        return passedOver && minorTravels(task)
                ? List.of(Refusal.FieldError.of(FIELD, "refusal.casework.child-in-case"))
                : List.of();
    }

    private boolean minorTravels(HeldTask task) {
        return caseFiles.members(task.head().id()).stream()
                .filter(Member::travelling)
                .anyMatch(member -> !member.adult());
    }
}

package org.safeconduct.casework;

import java.util.List;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Form;
import org.safeconduct.kernel.Refusal;

/** A rule on the answers of forms that a form itself cannot state. */
public interface AnswerCheck {

    /** Whether it has anything to say about this form. */
    boolean concerns(Form form);

    /** What is wrong, at its fields; empty when nothing is. */
    List<Refusal.FieldError> check(HeldTask task, Answers answers);
}

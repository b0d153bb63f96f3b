package org.safeconduct.casework;

import java.util.List;
import org.safeconduct.form.Answers;
import org.safeconduct.kernel.Refusal;

/** A rule of a procedure on the answers of one form that the form itself cannot state. */
public interface AnswerCheck {

    /** Id of the form it is about. */
    String form();

    /** What is wrong, at its fields; empty when nothing is. */
    List<Refusal.FieldError> check(HeldTask task, Answers answers);
}

package org.safeconduct.casework.opening;

import java.util.Set;
import org.safeconduct.casefile.NewCase;
import org.safeconduct.form.Answers;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Compartment;

/** How one procedure begins: who may open it and what its start form means for persons and case. */
public interface CaseOpening {

    String procedure();

    /** Id of the start form. */
    String form();

    boolean mayOpen(Actor actor);

    /** Compartments the start form may fill. */
    Set<Compartment> compartments();

    /** Registers the persons and says what case to open; refuses INVALID at the field what cannot be. */
    NewCase prepare(Actor actor, Answers answers);
}

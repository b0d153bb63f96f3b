package org.safeconduct.casework.outlook;

import java.util.List;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;

/** What may not be done in a case now, and why; shown on the case page, enforced where the act happens. */
public interface Prohibitions {

    /** Nothing that would reveal a hidden cause to this actor. */
    List<Prohibition> of(Actor actor, CaseId caseId);

    /** @param messageKey says what is forbidden and why, for the reader */
    record Prohibition(String messageKey, List<Object> arguments) {

        public Prohibition {
            arguments = List.copyOf(arguments);
        }
    }
}

package org.safeconduct.casework.decision;

import java.util.List;
import java.util.Map;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.procedure.Decided;

/** What one decision table is asked, from the facts of a case; one question for each person it is about. */
public interface DecisionSubject {

    /** Key of the table. */
    String decision();

    /** Where the answer is filed. */
    Compartment compartment();

    /** Inputs, one map for each time the table is asked. */
    List<Map<String, Object>> questions(CaseId caseId);

    /** The small word the gateway reads. */
    String word(List<Decided> answers);
}

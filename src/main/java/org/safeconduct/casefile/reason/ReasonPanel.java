package org.safeconduct.casefile.reason;

import java.util.Map;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Panel;
import org.springframework.stereotype.Component;

/** Offers to state a reason, to whoever is asked for one; it says which kinds of parts, never whether there are any. */
@Component
class ReasonPanel implements Panel {

    private final ReadingReasons reasons;

    ReasonPanel(ReadingReasons reasons) {
        this.reasons = reasons;
    }

    @Override
    public String key() {
        return "reason";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String fragment() {
        return "casefile/reason :: panel";
    }

    @Override
    public Map<String, Object> content(Actor actor, CaseId caseId) {
        var asked = reasons.asked(actor, caseId);
        return asked.isEmpty() ? Map.of() : Map.of("caseId", caseId.toString(), "parts", asked);
    }
}

package org.safeconduct.worklist.page;

import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.worklist.Priorities;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A supervisor puts a case first, or back in its turn. */
@Controller
class PriorityPages {

    private final Priorities priorities;

    PriorityPages(Priorities priorities) {
        this.priorities = priorities;
    }

    @PostMapping("/cases/{caseId}/priority")
    String put(Actor actor, @PathVariable CaseId caseId, @RequestParam(defaultValue = "") String first) {
        priorities.put(actor, caseId, first.equals("yes"));
        return "redirect:/worklist?view=agency";
    }
}

package org.safeconduct.worklist.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.worklist.Priorities;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which cases go first, for programs. */
@RestController
@Tag(name = "Worklist")
class PriorityApi {

    private final Priorities priorities;

    PriorityApi(Priorities priorities) {
        this.priorities = priorities;
    }

    record Turn(boolean first) {}

    @PutMapping("/api/cases/{caseId}/priority")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "putFirst", summary = "A supervisor puts a case first, or back in its turn.")
    void put(Actor actor, @PathVariable CaseId caseId, @RequestBody Turn turn) {
        priorities.put(actor, caseId, turn.first());
    }
}

package org.safeconduct.casefile.reason;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.safeconduct.casefile.reason.ReadingReasons.Stated;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Stating a reason, for programs. */
@RestController
@RequestMapping("/api/cases/{caseId}/reading-reason")
@Tag(name = "Cases", description = "Case files: what is on the cover, who must act, what is on file.")
class ReasonApi {

    private final ReadingReasons reasons;

    ReasonApi(ReadingReasons reasons) {
        this.reasons = reasons;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "stateReadingReason",
            summary = "States why you read sensitive parts of a case you supervise; in force for at most four hours.")
    void state(Actor actor, @PathVariable CaseId caseId, @RequestBody Stated stated) {
        reasons.state(actor, caseId, stated);
    }
}

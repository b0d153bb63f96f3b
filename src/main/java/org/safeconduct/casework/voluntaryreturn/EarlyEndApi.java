package org.safeconduct.casework.voluntaryreturn;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person withdraws, or something else ends her way; for programs. */
@RestController
@Tag(name = "Cases")
class EarlyEndApi {

    private final EarlyEndPages pages;

    EarlyEndApi(EarlyEndPages pages) {
        this.pages = pages;
    }

    @PostMapping("/api/cases/{caseId}/endings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "endReturn", summary = "Takes one person out of the return; no reason is asked.")
    void end(Actor actor, @PathVariable CaseId caseId, @RequestBody EarlyEndPages.Typed ending) {
        pages.end(actor, caseId, ending);
    }
}

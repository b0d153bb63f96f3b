package org.safeconduct.casework.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One case, for programs: what its page says at first sight. */
@RestController
@Tag(name = "Cases", description = "Case files: what is on the cover, who must act, what is on file.")
class CaseApi {

    private final CaseJson cases;

    CaseApi(CaseJson cases) {
        this.cases = cases;
    }

    @GetMapping("/api/cases/{caseId}")
    @Operation(
            operationId = "readCase",
            summary = "Cover, whose turn it is, what comes next, what is forbidden, members, what you may read.")
    CaseJson.Whole read(Actor actor, @PathVariable CaseId caseId) {
        return cases.of(actor, caseId);
    }
}

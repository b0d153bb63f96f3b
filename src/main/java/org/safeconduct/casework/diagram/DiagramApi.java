package org.safeconduct.casework.diagram;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a case stands in one of its models, for programs: the list that stands beside the picture. */
@RestController
@Tag(name = "Cases")
class DiagramApi {

    private final DiagramScreen screen;

    DiagramApi(DiagramScreen screen) {
        this.screen = screen;
    }

    /** @param models titles of all models of the case by key */
    record Drawn(String title, String purpose, Map<String, String> models, List<Picture.ListedStep> steps) {}

    @GetMapping("/api/cases/{caseId}/diagrams/{process}")
    @Operation(operationId = "readDiagram", summary = "Steps of one model in order: passed, here or ahead, and whose.")
    Drawn read(Actor actor, @PathVariable CaseId caseId, @PathVariable String process) {
        return screen.drawn(actor, caseId, process);
    }
}

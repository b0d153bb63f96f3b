package org.safeconduct.casework.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casework.Submission;
import org.safeconduct.casework.opening.Openings;
import org.safeconduct.form.FormState;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.procedure.Procedures;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opening cases, for programs. */
@RestController
@RequestMapping("/api/openings")
@Tag(name = "Openings", description = "Open a case: persons, file and procedure begin together or not at all.")
class OpeningApi {

    private final Openings openings;
    private final CaseFiles caseFiles;
    private final Procedures procedures;
    private final Forms forms;

    OpeningApi(Openings openings, CaseFiles caseFiles, Procedures procedures, Forms forms) {
        this.openings = openings;
        this.caseFiles = caseFiles;
        this.procedures = procedures;
        this.forms = forms;
    }

    /** @param reference may be read out over the telephone */
    record Opened(CaseId caseId, String reference) {}

    @GetMapping
    @Operation(operationId = "listOpenings", summary = "Keys of the procedures you may open.")
    List<String> offered(Actor actor) {
        return openings.offered(actor).stream().map(Openings.Offered::key).toList();
    }

    @GetMapping("/{procedure}")
    @Operation(
            operationId = "readOpening",
            summary = "The start form of a procedure; absent where you may not open it.")
    FormJson form(Actor actor, @PathVariable String procedure) {
        Openings.StartForm start = openings.start(actor, procedure);
        String deployment = start.rules().deployment();
        Locale language = TaskScreen.locale();
        FormState state = FormState.fresh(
                        start.opening().compartments(),
                        language,
                        (key, english) -> procedures.text(deployment, key, english, language))
                .withFacts(start.facts());
        return FormJson.of(forms.view(start.form(), state));
    }

    @PostMapping("/{procedure}")
    @Operation(operationId = "openCase", summary = "Opens a case from the answers to its start form.")
    ResponseEntity<Opened> open(Actor actor, @PathVariable String procedure, @RequestBody JsonNode answers) {
        CaseId caseId = openings.open(actor, procedure, Submission.ofJson(answers));
        String reference = caseFiles.head(actor, caseId).reference();
        return ResponseEntity.created(URI.create("/api/cases/" + caseId)).body(new Opened(caseId, reference));
    }
}

package org.safeconduct.worklist.selection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.Actor;
import org.safeconduct.worklist.selection.SelectionPages.Sent;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Several pieces of work at once, for programs. */
@RestController
@RequestMapping("/api/worklist/selection")
@Tag(name = "Worklist")
class SelectionApi {

    private final Selections selections;
    private final SelectionWords words;

    SelectionApi(Selections selections, SelectionWords words) {
        this.selections = selections;
        this.words = words;
    }

    /** @param mayUndo while it is fresh and something of it is left to put back */
    record Result(UUID id, List<SelectionWords.Became> lines, boolean mayUndo) {}

    /** Where to read what became of it. */
    record Address(UUID id) {}

    @GetMapping
    @Operation(
            operationId = "previewSelection",
            summary = "What would happen to several pieces of work; act is claim or give. Changes nothing.")
    List<SelectionWords.Said> look(Actor actor, @ParameterObject Sent sent) {
        return words.expected(actor, selections.preview(actor, sent.read()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "carryOutSelection",
            summary = "Takes on or hands over up to 100 pieces of work; what one refuses stops no other.")
    Address carryOut(Actor actor, @RequestBody Sent sent) {
        return new Address(selections.carryOut(actor, sent.read()));
    }

    @GetMapping("/{selection}")
    @Operation(operationId = "readSelection", summary = "What became of a selection of yours, for a week.")
    Result result(Actor actor, @PathVariable UUID selection) {
        Line.Done done = selections.result(actor, selection);
        return new Result(done.id(), words.became(actor, done), selections.mayUndo(done));
    }

    @PostMapping("/{selection}/undo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "undoSelection", summary = "Puts back what nobody changed since; within half an hour.")
    void undo(Actor actor, @PathVariable UUID selection) {
        selections.undo(actor, selection);
    }
}

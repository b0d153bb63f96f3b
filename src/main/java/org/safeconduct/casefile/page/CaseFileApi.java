package org.safeconduct.casefile.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseFiles.Closure;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.Shelf;
import org.safeconduct.casefile.page.TimelineRows.Row;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.Reentries;
import org.safeconduct.reference.Closures;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A case file, for programs: its timeline, notes, closing and reopening. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "Cases", description = "Case files: what is on the cover, who must act, what is on file.")
class CaseFileApi {

    private final CaseFiles files;
    private final TimelineRows rows;
    private final Notes notes;
    private final Shelf shelf;
    private final Closures closures;

    CaseFileApi(CaseFiles files, TimelineRows rows, Notes notes, Shelf shelf, Closures closures) {
        this.files = files;
        this.rows = rows;
        this.notes = notes;
        this.shelf = shelf;
        this.closures = closures;
    }

    /** One case on the shelf. */
    record Listed(
            CaseId caseId,
            String reference,
            String procedure,
            CountryCode country,
            Instant openedAt,
            @Nullable String closureCode) {

        static Listed of(CaseHead head) {
            return new Listed(
                    head.id(), head.reference(), head.procedure(), head.country(), head.openedAt(), head.closureCode());
        }
    }

    @GetMapping
    @Operation(
            operationId = "listCases",
            summary = "Cases your agency keeps, open or closed, 25 a page, or one by its reference; never by name.")
    Shelved list(
            Actor actor,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String reference) {
        if (reference.isBlank()) {
            Shelf.Page page = shelf.page(actor, state, after);
            return new Shelved(page.heads().stream().map(Listed::of).toList(), page.next());
        }
        return new Shelved(shelf.find(actor, reference).map(Listed::of).stream().toList(), null);
    }

    /** @param next what to give as {@code after} for the following page */
    record Shelved(List<Listed> cases, @Nullable String next) {}

    /** @param text at most 4,000 characters */
    record Note(String text) {

        Note {
            text = text == null ? "" : text;
        }
    }

    /** @param code one of the procedure's closure codes */
    record Closing(String code, String reason) {

        Closing {
            code = code == null ? "" : code;
            reason = reason == null ? "" : reason;
        }
    }

    /**
     * @param reason why the file is opened again
     * @param place where work goes on, such as {@code counselling}; the beginning if left out
     */
    record Reopening(String reason, String place) {

        Reopening {
            reason = reason == null ? "" : reason;
            place = place == null ? Reentries.BEGINNING : place;
        }
    }

    /** @param entry that was put on file */
    record Kept(EntryId entry) {}

    @GetMapping("/{caseId}/timeline")
    @Operation(operationId = "readTimeline", summary = "Everything put on file that you may read, newest first.")
    List<Row> timeline(Actor actor, @PathVariable CaseId caseId) {
        return rows.of(actor, caseId);
    }

    @GetMapping("/{caseId}/notes")
    @Operation(operationId = "listNotes", summary = "Notes of your agency about the case, newest first.")
    List<Row> notes(Actor actor, @PathVariable CaseId caseId) {
        return notes.of(actor, caseId);
    }

    @PostMapping("/{caseId}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addNote", summary = "Keeps a note of your agency; nobody else reads it.")
    Kept note(Actor actor, @PathVariable CaseId caseId, @RequestBody Note note) {
        return new Kept(notes.add(actor, caseId, note.text()));
    }

    @GetMapping("/{caseId}/closure")
    @Operation(operationId = "listClosureCodes", summary = "Codes with which this case may be closed.")
    List<Closures.Closure> codes(Actor actor, @PathVariable CaseId caseId) {
        return closures.of(files.head(actor, caseId).procedure(), actor.language());
    }

    @PostMapping("/{caseId}/closure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "closeCase", summary = "Closes the file by hand with a code and a reason.")
    void close(Actor actor, @PathVariable CaseId caseId, @RequestBody Closing closing) {
        files.close(actor, caseId, new Closure(closing.code(), closing.reason()));
    }

    @PostMapping("/{caseId}/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "reopenCase", summary = "Opens a closed file again for a stated reason.")
    void reopen(Actor actor, @PathVariable CaseId caseId, @RequestBody Reopening reopening) {
        files.reopen(actor, caseId, reopening.reason(), reopening.place());
    }
}

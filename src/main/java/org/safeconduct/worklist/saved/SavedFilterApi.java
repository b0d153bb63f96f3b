package org.safeconduct.worklist.saved;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.safeconduct.worklist.WorkQuery;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Filters kept under a name, for programs. */
@RestController
@RequestMapping("/api/worklist/filters")
@Tag(name = "Worklist")
class SavedFilterApi {

    private final SavedFilters filters;

    SavedFilterApi(SavedFilters filters) {
        this.filters = filters;
    }

    /** @param query the filter as the worklist's address says it; its page and reference are not kept */
    record Keeping(
            @Nullable String name, boolean shared, @Nullable WorkQuery query) {

        SavedFilters.Keeping read() {
            WorkQuery wish =
                    query == null ? new WorkQuery(null, null, null, null, null, null, null, null, null, null) : query;
            return new SavedFilters.Keeping(name == null ? "" : name, shared, wish);
        }
    }

    @GetMapping
    @Operation(operationId = "listFilters", summary = "Your filters, and those shared with your agency.")
    List<SavedFilter> all(Actor actor) {
        return filters.of(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "keepFilter", summary = "Keeps a filter under a name; a supervisor may share it.")
    SavedFilter keep(Actor actor, @RequestBody Keeping keeping) {
        return filters.keep(actor, keeping.read());
    }

    @DeleteMapping("/{filter}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "endFilter", summary = "Removes a filter of yours or, as a supervisor, a shared one.")
    void end(Actor actor, @PathVariable String filter) {
        filters.end(actor, filter);
    }
}

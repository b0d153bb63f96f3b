package org.safeconduct.casefile.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.Amendments;
import org.safeconduct.casefile.Amendments.Correction;
import org.safeconduct.casefile.Amendments.Move;
import org.safeconduct.casefile.Amendments.Reassignment;
import org.safeconduct.casefile.amendment.AmendmentPages.Place;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Mistakes put right, for programs: another value, another compartment, another person; always with a reason. */
@RestController
@RequestMapping("/api/cases/{caseId}/entries/{entryId}")
@Tag(
        name = "Amendments",
        description = "Mistakes are normal: one reasoned act puts them right, nothing is overwritten.")
class AmendmentApi {

    private final Amendments amendments;
    private final AmendmentScreen screen;

    AmendmentApi(Amendments amendments, AmendmentScreen screen) {
        this.amendments = amendments;
        this.screen = screen;
    }

    /** @param value one of the same kind as the wrong one */
    record Corrected(String field, @Nullable JsonNode value, String reason) {

        Corrected {
            field = field == null ? "" : field;
            reason = reason == null ? "" : reason;
        }
    }

    /** @param to the compartment the text belongs to */
    record Moved(String field, String to, String reason) {

        Moved {
            field = field == null ? "" : field;
            to = to == null ? "" : to;
            reason = reason == null ? "" : reason;
        }
    }

    /** @param to the member the entry concerns */
    record Reassigned(String to, String reason) {

        Reassigned {
            to = to == null ? "" : to;
            reason = reason == null ? "" : reason;
        }
    }

    /** @param entry that holds the correction */
    record Kept(EntryId entry) {}

    @PostMapping("/correction")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "correctAnswer", summary = "Puts another value in the place of a wrong one.")
    Kept correct(
            Actor actor, @PathVariable CaseId caseId, @PathVariable EntryId entryId, @RequestBody Corrected corrected) {
        Place place = new Place(caseId, entryId, corrected.field());
        JsonNode value = screen.value(actor, place, typed(corrected.value()));
        Correction correction = new Correction(entryId, corrected.field(), value, corrected.reason());
        return new Kept(amendments.correct(actor, caseId, correction));
    }

    @PostMapping("/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "moveAnswer", summary = "Takes text out of a compartment it does not belong to, at once.")
    void move(Actor actor, @PathVariable CaseId caseId, @PathVariable EntryId entryId, @RequestBody Moved moved) {
        var to = AmendmentScreen.compartment(moved.to());
        amendments.move(actor, caseId, new Move(entryId, moved.field(), to, moved.reason()));
    }

    @PostMapping("/person")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "reassignEntry", summary = "Gives an entry to the member it was meant for.")
    void reassign(
            Actor actor,
            @PathVariable CaseId caseId,
            @PathVariable EntryId entryId,
            @RequestBody Reassigned reassigned) {
        PersonId to = PersonId.of(reassigned.to());
        amendments.reassign(actor, caseId, new Reassignment(entryId, to, reassigned.reason()));
    }

    /** A value in the spelling of a page; whatever has parts cannot be put right value by value. */
    private static List<String> typed(@Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isObject()) {
            throw Refusal.invalid("value", "refusal.field.missing");
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(value.asText());
    }
}

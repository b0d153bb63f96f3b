package org.safeconduct.casework.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.Amendments;
import org.safeconduct.casefile.Amendments.Move;
import org.safeconduct.casefile.Amendments.Reassignment;
import org.safeconduct.casework.amendment.AmendmentPages.Place;
import org.safeconduct.form.Answers;
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
    private final Corrections corrections;

    AmendmentApi(Amendments amendments, Corrections corrections) {
        this.amendments = amendments;
        this.corrections = corrections;
    }

    /**
     * @param value one of the same kind as the wrong one
     * @param also answers to questions that are asked because of it, by field
     */
    record Corrected(
            String field,
            @Nullable JsonNode value,
            @Nullable ObjectNode also,
            String reason) {

        Corrected {
            field = field == null ? "" : field;
            reason = reason == null ? "" : reason;
        }

        ObjectNode answers() {
            if (value == null || value.isNull()) {
                throw Refusal.invalid("value", "refusal.field.missing");
            }
            ObjectNode answers = JsonNodeFactory.instance.objectNode();
            if (also != null) {
                answers.setAll(also);
            }
            return answers.set(field, value);
        }

        /** A refusal at the fields of the form, at what was sent. */
        Refusal placed(Refusal refusal) {
            return Refusal.invalid(refusal.toCorrect().stream()
                    .map(error -> new Refusal.FieldError(path(error.field()), error.messageKey(), error.arguments()))
                    .toList());
        }

        private String path(String path) {
            if (path.equals(field) || path.startsWith(field + "[") || path.startsWith(field + ".")) {
                return "value" + path.substring(field.length());
            }
            return path.isEmpty() || path.equals("reason") ? path : "also." + path;
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
        Asked asked = corrections.asked(actor, new Place(caseId, entryId, corrected.field()));
        try {
            Answers answers = corrections.sent(asked, corrected.answers());
            return new Kept(corrections.correct(actor, asked, answers, corrected.reason()));
        } catch (Refusal refusal) {
            throw corrected.placed(refusal);
        }
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
}

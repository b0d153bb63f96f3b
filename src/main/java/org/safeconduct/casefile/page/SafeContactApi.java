package org.safeconduct.casefile.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.person.SafeContact;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a person may be reached without harm, for programs. */
@RestController
@RequestMapping("/api/cases/{caseId}/people/{personId}/safe-contact")
@Tag(name = "People")
class SafeContactApi {

    private final SafeContacts contacts;

    SafeContactApi(SafeContacts contacts) {
        this.contacts = contacts;
    }

    /** @param contact absent until somebody asked */
    record Known(@Nullable SafeContact contact) {}

    @GetMapping
    @Operation(operationId = "readSafeContact", summary = "The one that holds; reading it is recorded.")
    Known read(Actor actor, @PathVariable CaseId caseId, @PathVariable PersonId personId) {
        return new Known(contacts.read(actor, caseId, personId));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "recordSafeContact", summary = "Records one that holds from now on.")
    void record(
            Actor actor,
            @PathVariable CaseId caseId,
            @PathVariable PersonId personId,
            @RequestBody SafeContactPages.Typed typed) {
        contacts.record(actor, caseId, personId, typed.contact(Objects.toString(typed.whosePhone(), "")));
    }
}

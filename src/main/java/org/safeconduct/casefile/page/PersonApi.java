package org.safeconduct.casefile.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.safeconduct.casefile.CaseSearch;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.person.Likeness;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finding a person, for programs; what is searched for never stands in an address. */
@RestController
@RequestMapping("/api/people")
@Tag(name = "People", description = "Finding a person among one's own cases.")
class PersonApi {

    private final CaseSearch search;

    PersonApi(CaseSearch search) {
        this.search = search;
    }

    /** @param line reference, names, telephone, birth year or document number */
    record Query(String line) {

        Query {
            line = line == null ? "" : line;
        }
    }

    record Hit(CaseId caseId, String reference, List<PersonId> people) {}

    record Answer(Likeness duplicate) {}

    @PostMapping("/search")
    @Operation(operationId = "findPerson", summary = "Own cases of a person, likeliest first.")
    List<Hit> find(Actor actor, @RequestBody Query query) {
        return search.find(actor, query.line()).stream()
                .map(found -> new Hit(found.head().id(), found.head().reference(), found.people()))
                .toList();
    }

    @PostMapping("/duplicates")
    @Operation(
            operationId = "checkDuplicate",
            summary = "Whether a file of such a person may exist: yes, no, possible.")
    Answer duplicate(Actor actor, @RequestBody Query query) {
        return new Answer(search.duplicate(actor, query.line()));
    }
}

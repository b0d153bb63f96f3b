package org.safeconduct.worklist.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.safeconduct.kernel.Actor;
import org.safeconduct.worklist.Deputies;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who stands in for whom, for programs. */
@RestController
@RequestMapping("/api/deputies")
@Tag(name = "Worklist")
class DeputyApi {

    private final Deputies deputies;

    DeputyApi(Deputies deputies) {
        this.deputies = deputies;
    }

    /** Days are whole and both included, such as {@code 2026-11-22}; without standsIn the colleague is away alone. */
    record Naming(String absent, String standsIn, String from, String to) {

        Naming {
            absent = absent == null ? "" : absent;
            standsIn = standsIn == null ? "" : standsIn;
            from = from == null ? "" : from;
            to = to == null ? "" : to;
        }

        Deputies.Wish wish() {
            return new Deputies.Wish(
                    DeputyPages.id("absent", absent),
                    DeputyPages.idOrNobody("standsIn", standsIn),
                    DeputyPages.day("from", from),
                    DeputyPages.day("to", to));
        }
    }

    @GetMapping
    @Operation(operationId = "listDeputies", summary = "Deputyships of your agency that are not over.")
    List<Deputies.Deputy> all(Actor actor) {
        return deputies.of(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "nameDeputy",
            summary = "Says that you are away or, for whom you decide, a colleague, and who stands in if anybody.")
    void name(Actor actor, @RequestBody Naming naming) {
        deputies.name(actor, naming.wish());
    }

    @DeleteMapping("/{deputy}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "endDeputy", summary = "Ends a deputyship of your agency at once.")
    void end(Actor actor, @PathVariable String deputy) {
        deputies.end(actor, deputy);
    }
}

package org.safeconduct.worklist.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.worklist.Claims;
import org.safeconduct.worklist.HoldingRules;
import org.safeconduct.worklist.Lists;
import org.safeconduct.worklist.WorkItem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who holds which work, for programs: claim, release, give, take over, decide the agency. */
@RestController
@RequestMapping("/api/cases/{caseId}/tasks/{taskId}")
@Tag(name = "Tasks", description = "Pieces of work of a case: who holds them, what they ask, completing them.")
class HoldingApi {

    private final Claims claims;
    private final Lists lists;
    private final HoldingRules rules;

    HoldingApi(Claims claims, Lists lists, HoldingRules rules) {
        this.claims = claims;
        this.lists = lists;
        this.rules = rules;
    }

    /** Somebody, or an agency, to choose. */
    record Offered(String id, String name) {}

    /** @param colleague id of somebody of the same agency and desk */
    record Giving(String colleague) {

        Giving {
            colleague = colleague == null ? "" : colleague;
        }
    }

    /** @param agency code in the register */
    record Deciding(String agency) {

        Deciding {
            agency = agency == null ? "" : agency;
        }
    }

    @PostMapping("/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "claimTask", summary = "Takes unheld work of your agency and desk; says who was faster.")
    void claim(Actor actor, @PathVariable CaseId caseId, @PathVariable TaskId taskId) {
        claims.claim(actor, caseId, taskId);
    }

    @PostMapping("/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "releaseTask", summary = "Puts your own work back for the agency; the draft stays kept.")
    void release(Actor actor, @PathVariable CaseId caseId, @PathVariable TaskId taskId) {
        claims.release(actor, caseId, taskId);
    }

    @PostMapping("/take-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeOverTask", summary = "A supervisor takes work over, whoever holds it.")
    void takeOver(Actor actor, @PathVariable CaseId caseId, @PathVariable TaskId taskId) {
        claims.takeOver(actor, caseId, taskId);
    }

    @GetMapping("/give")
    @Operation(operationId = "listColleagues", summary = "Colleagues who could do this piece of work.")
    List<Offered> colleagues(Actor actor, @PathVariable CaseId caseId, @PathVariable TaskId taskId) {
        return rules.candidates(item(actor, caseId, taskId)).stream()
                .map(colleague -> new Offered(colleague.id().value(), colleague.name()))
                .toList();
    }

    @GetMapping("/agency")
    @Operation(operationId = "listAgencies", summary = "Agencies a supervisor may choose for an undecided step.")
    List<Offered> agencies(Actor actor, @PathVariable CaseId caseId, @PathVariable TaskId taskId) {
        return claims.choices(item(actor, caseId, taskId)).stream()
                .map(agency -> new Offered(agency.code().value(), agency.name(actor.language())))
                .toList();
    }

    private WorkItem item(Actor actor, CaseId caseId, TaskId taskId) {
        return lists.item(actor, caseId, taskId).orElseThrow(Refusal::notFound);
    }

    @PostMapping("/give")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "giveTask", summary = "Gives work to a colleague of the same agency and desk.")
    void give(Actor actor, @PathVariable CaseId caseId, @PathVariable TaskId taskId, @RequestBody Giving giving) {
        claims.give(actor, caseId, taskId, HoldingPages.colleague(giving.colleague()));
    }

    @PostMapping("/agency")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "decideAgency", summary = "A supervisor decides which agency does an undecided step.")
    void decideAgency(
            Actor actor, @PathVariable CaseId caseId, @PathVariable TaskId taskId, @RequestBody Deciding deciding) {
        claims.decideAgency(actor, caseId, taskId, HoldingPages.agency(deciding.agency()));
    }
}

package org.safeconduct.worklist.page;

import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.worklist.Claims;
import org.safeconduct.worklist.Lists;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Claim, release, give to a colleague, take over, decide the agency: one form each, then back to the work. */
@Controller
@RequestMapping("/cases/{caseId}/tasks/{taskId}")
class HoldingPages {

    private final Claims claims;
    private final Lists lists;
    private final Rows rows;

    HoldingPages(Claims claims, Lists lists, Rows rows) {
        this.claims = claims;
        this.lists = lists;
        this.rows = rows;
    }

    @PostMapping("/claim")
    String claim(Actor actor, @PathVariable String caseId, @PathVariable String taskId) {
        claims.claim(actor, CaseId.of(caseId), TaskId.of(taskId));
        return work(caseId, taskId);
    }

    @PostMapping("/release")
    String release(Actor actor, @PathVariable String caseId, @PathVariable String taskId) {
        claims.release(actor, CaseId.of(caseId), TaskId.of(taskId));
        return "redirect:/worklist?view=agency";
    }

    @PostMapping("/take-over")
    String takeOver(Actor actor, @PathVariable String caseId, @PathVariable String taskId) {
        claims.takeOver(actor, CaseId.of(caseId), TaskId.of(taskId));
        return work(caseId, taskId);
    }

    /** Who could do it instead. */
    @GetMapping("/give")
    String choose(Actor actor, @PathVariable String caseId, @PathVariable String taskId, Model model) {
        var item = lists.item(actor, TaskId.of(taskId)).orElseThrow(Refusal::notFound);
        model.addAttribute("row", rows.row(actor, item));
        model.addAttribute("colleagues", claims.candidates(item));
        model.addAttribute("supervisor", actor.is(org.safeconduct.kernel.Role.SUPERVISOR));
        return "worklist/give";
    }

    @PostMapping("/give")
    String give(
            Actor actor,
            @PathVariable String caseId,
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String colleague) {
        claims.give(actor, CaseId.of(caseId), TaskId.of(taskId), colleague(colleague));
        return "redirect:/worklist?view=agency";
    }

    /** Which agency could do a step that none or several are competent for. */
    @GetMapping("/agency")
    String chooseAgency(Actor actor, @PathVariable String caseId, @PathVariable String taskId, Model model) {
        var item = lists.item(actor, TaskId.of(taskId)).orElseThrow(Refusal::notFound);
        model.addAttribute("row", rows.row(actor, item));
        model.addAttribute("agencies", claims.choices(item));
        return "worklist/agency";
    }

    @PostMapping("/agency")
    String decideAgency(
            Actor actor,
            @PathVariable String caseId,
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String agency) {
        claims.decideAgency(actor, CaseId.of(caseId), TaskId.of(taskId), agency(agency));
        return "redirect:/worklist?view=undecided";
    }

    static ActorId colleague(String text) {
        try {
            return new ActorId(text);
        } catch (IllegalArgumentException nonsense) {
            throw Refusal.invalid("colleague", "refusal.worklist.not-a-colleague");
        }
    }

    static AgencyCode agency(String text) {
        try {
            return new AgencyCode(text);
        } catch (IllegalArgumentException nonsense) {
            throw Refusal.invalid("agency", "refusal.worklist.not-competent");
        }
    }

    private static String work(String caseId, String taskId) {
        return "redirect:/cases/" + caseId + "/tasks/" + taskId;
    }
}

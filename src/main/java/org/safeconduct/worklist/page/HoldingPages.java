package org.safeconduct.worklist.page;

import java.util.List;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.worklist.Claims;
import org.safeconduct.worklist.HoldingRules;
import org.safeconduct.worklist.Lists;
import org.safeconduct.worklist.WorkItem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Claim, release, give to a colleague, take over, decide the agency: one form each, then back to the work. */
@Controller
@RequestMapping("/cases/{caseId}/tasks/{taskId}")
class HoldingPages {

    private final Claims claims;
    private final Lists lists;
    private final HoldingRules rules;
    private final Rows rows;

    HoldingPages(Claims claims, Lists lists, HoldingRules rules, Rows rows) {
        this.claims = claims;
        this.lists = lists;
        this.rules = rules;
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
    ModelAndView choose(Actor actor, @PathVariable CaseId caseId, @PathVariable TaskId taskId) {
        return giving(actor, caseId, taskId, List.of());
    }

    @PostMapping("/give")
    ModelAndView give(
            Actor actor,
            @PathVariable CaseId caseId,
            @PathVariable TaskId taskId,
            @RequestParam(defaultValue = "") String colleague) {
        try {
            claims.give(actor, caseId, taskId, colleague(colleague));
            return new ModelAndView("redirect:/worklist?view=agency");
        } catch (Refusal refusal) {
            return again(giving(actor, caseId, taskId, refusal.toCorrect()));
        }
    }

    /** Which agency could do a step that none or several are competent for. */
    @GetMapping("/agency")
    ModelAndView chooseAgency(Actor actor, @PathVariable CaseId caseId, @PathVariable TaskId taskId) {
        return deciding(actor, caseId, taskId, List.of());
    }

    @PostMapping("/agency")
    ModelAndView decideAgency(
            Actor actor,
            @PathVariable CaseId caseId,
            @PathVariable TaskId taskId,
            @RequestParam(defaultValue = "") String agency) {
        try {
            claims.decideAgency(actor, caseId, taskId, agency(agency));
            return new ModelAndView("redirect:/worklist?view=undecided");
        } catch (Refusal refusal) {
            return again(deciding(actor, caseId, taskId, refusal.toCorrect()));
        }
    }

    private ModelAndView giving(Actor actor, CaseId caseId, TaskId taskId, List<Refusal.FieldError> errors) {
        WorkItem item = lists.item(actor, caseId, taskId).orElseThrow(Refusal::notFound);
        return new ModelAndView("worklist/give")
                .addObject("row", rows.row(actor, item))
                .addObject("colleagues", rules.candidates(item))
                .addObject("away", rules.away(item))
                .addObject("supervisor", actor.is(Role.SUPERVISOR))
                .addObject("errors", errors);
    }

    private ModelAndView deciding(Actor actor, CaseId caseId, TaskId taskId, List<Refusal.FieldError> errors) {
        WorkItem item = lists.item(actor, caseId, taskId).orElseThrow(Refusal::notFound);
        return new ModelAndView("worklist/agency")
                .addObject("agencies", claims.choices(item))
                .addObject("row", rows.row(actor, item))
                .addObject("errors", errors);
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
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

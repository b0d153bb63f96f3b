package org.safeconduct.casefile.closure;

import java.util.List;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseFiles.Closure;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Reentries;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.reference.Closures;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Closes a file by hand, or opens a closed one again; both for a stated reason. */
@Controller
@RequestMapping("/cases/{caseId}")
class ClosurePages {

    private final CaseFiles files;
    private final Closures closures;

    ClosurePages(CaseFiles files, Closures closures) {
        this.files = files;
        this.closures = closures;
    }

    @GetMapping("/closure")
    ModelAndView show(Actor actor, @PathVariable String caseId) {
        return page(actor, CaseId.of(caseId), new Closure("", ""), List.of());
    }

    @PostMapping("/closure")
    ModelAndView close(
            Actor actor,
            @PathVariable String caseId,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String reason) {
        Closure closure = new Closure(code, reason);
        return act(actor, CaseId.of(caseId), closure, () -> files.close(actor, CaseId.of(caseId), closure));
    }

    @PostMapping("/reopening")
    ModelAndView reopen(
            Actor actor,
            @PathVariable String caseId,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = Reentries.BEGINNING) String place) {
        Closure reopening = new Closure(place, reason);
        return act(actor, CaseId.of(caseId), reopening, () -> files.reopen(actor, CaseId.of(caseId), reason, place));
    }

    private ModelAndView act(Actor actor, CaseId id, Closure typed, Runnable act) {
        try {
            act.run();
            return new ModelAndView("redirect:/cases/" + id);
        } catch (Refusal refusal) {
            ModelAndView again = page(actor, id, typed, refusal.toCorrect());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView page(Actor actor, CaseId id, Closure typed, List<Refusal.FieldError> errors) {
        CaseHead head = files.head(actor, id);
        ModelAndView page = new ModelAndView("casefile/closure");
        page.addObject("head", head);
        page.addObject("codes", closures.of(head.procedure(), actor.language()));
        page.addObject("places", head.open() ? List.of() : files.places(actor, id));
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        return page;
    }
}

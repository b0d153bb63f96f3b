package org.safeconduct.casefile.reason;

import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.reason.ReadingReasons.Stated;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the reason before sensitive parts are shown. */
@Controller
@RequestMapping("/cases/{caseId}/reading-reason")
class ReasonPages {

    private final ReadingReasons reasons;
    private final CaseFiles files;

    ReasonPages(ReadingReasons reasons, CaseFiles files) {
        this.reasons = reasons;
        this.files = files;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable CaseId caseId) {
        return page(actor, caseId, new Stated("", ""), List.of());
    }

    @PostMapping
    ModelAndView state(Actor actor, @PathVariable CaseId caseId, Stated stated) {
        try {
            reasons.state(actor, caseId, stated);
            return new ModelAndView("redirect:/cases/" + caseId + "#panel-timeline");
        } catch (Refusal refusal) {
            ModelAndView again = page(actor, caseId, stated, refusal.toCorrect());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView page(Actor actor, CaseId caseId, Stated typed, List<Refusal.FieldError> errors) {
        var asked = reasons.asked(actor, caseId);
        if (asked.isEmpty()) {
            throw Refusal.notFound();
        }
        return new ModelAndView(
                "casefile/reading-reason",
                Map.of(
                        "head", files.head(actor, caseId),
                        "parts", asked,
                        "codes", ReadingReasons.CODES,
                        "typed", typed,
                        "errors", errors));
    }
}

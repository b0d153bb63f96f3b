package org.safeconduct.casework.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safeconduct.casework.Submission;
import org.safeconduct.casework.Wordings;
import org.safeconduct.casework.opening.Openings;
import org.safeconduct.form.FormState;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.procedure.Procedures;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opening a case: the start form of a procedure. */
@Controller
@RequestMapping("/openings/{procedure}")
class OpeningPages {

    private final Openings openings;
    private final Procedures procedures;
    private final Forms forms;
    private final Wordings wordings;

    OpeningPages(Openings openings, Procedures procedures, Forms forms, Wordings wordings) {
        this.openings = openings;
        this.procedures = procedures;
        this.forms = forms;
        this.wordings = wordings;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String procedure) {
        return page(openings.start(actor, procedure), Map.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView open(Actor actor, @PathVariable String procedure, @RequestParam MultiValueMap<String, String> sent) {
        Openings.StartForm start = openings.start(actor, procedure);
        return forms.edit(start.form(), sent)
                .map(typed -> page(start, typed, List.of(), HttpStatus.OK))
                .orElseGet(() -> opened(actor, start, sent));
    }

    private ModelAndView opened(Actor actor, Openings.StartForm start, MultiValueMap<String, String> sent) {
        try {
            CaseId caseId = openings.open(actor, start.rules().key(), Submission.ofPage(sent));
            return new ModelAndView("redirect:/cases/" + caseId + "?opened");
        } catch (Refusal refusal) {
            return page(start, sent, refusal.toCorrect(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private ModelAndView page(
            Openings.StartForm start,
            Map<String, List<String>> typed,
            List<Refusal.FieldError> errors,
            HttpStatusCode status) {
        Locale language = TaskScreen.locale();
        String deployment = start.rules().deployment();
        FormState state = FormState.fresh(
                        start.opening().compartments(),
                        language,
                        (key, english) -> procedures.text(deployment, key, english, language))
                .withFacts(start.facts())
                .withTyped(typed)
                .withErrors(errors);
        String key = start.rules().key();
        return new ModelAndView(
                "casework/open",
                Map.of(
                        "key", key,
                        "source", deployment + ' ' + start.form().id(),
                        "procedure", wordings.procedure(key),
                        "purpose",
                                procedures.text(
                                        deployment,
                                        key + ".purpose",
                                        start.rules().purpose(),
                                        language),
                        "form", forms.view(start.form(), state)),
                status);
    }
}

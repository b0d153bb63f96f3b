package org.safeconduct.worklist.saved;

import java.util.List;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.worklist.WorkQuery;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeping a filter of the worklist under a name, and removing it. */
@Controller
@RequestMapping("/worklist/filters")
class SavedFilterPages {

    private final SavedFilters filters;

    SavedFilterPages(SavedFilters filters) {
        this.filters = filters;
    }

    @GetMapping
    ModelAndView show(Actor actor, WorkQuery wish) {
        return page(actor, wish, "", List.of());
    }

    @PostMapping
    ModelAndView keep(
            Actor actor,
            WorkQuery wish,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String shared) {
        try {
            SavedFilter kept = filters.keep(actor, new SavedFilters.Keeping(name, shared.equals("yes"), wish));
            return new ModelAndView("redirect:/worklist?" + kept.query());
        } catch (Refusal refusal) {
            ModelAndView again = page(actor, wish, name, refusal.toCorrect());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    @PostMapping("/{filter}/end")
    String end(Actor actor, @PathVariable String filter) {
        filters.end(actor, filter);
        return "redirect:/worklist/filters";
    }

    private ModelAndView page(Actor actor, WorkQuery wish, String name, List<Refusal.FieldError> errors) {
        return new ModelAndView("worklist/filters")
                .addObject("filters", filters.of(actor))
                .addObject("wished", wish.lasting())
                .addObject("narrows", wish.lasting().size() > 1)
                .addObject("mayShare", actor.is(Role.SUPERVISOR))
                .addObject("typed", name)
                .addObject("errors", errors);
    }
}

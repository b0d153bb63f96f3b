package org.safeconduct.casefile.amendment;

import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.Amendments;
import org.safeconduct.casefile.Amendments.Correction;
import org.safeconduct.casefile.Amendments.Move;
import org.safeconduct.casefile.Amendments.Reassignment;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Puts one answer right: another value, another compartment, another person; always with a reason. */
@Controller
@RequestMapping("/cases/{caseId}/entries/{entryId}/{field}")
class AmendmentPages {

    private final Amendments amendments;
    private final AmendmentScreen screen;

    AmendmentPages(Amendments amendments, AmendmentScreen screen) {
        this.amendments = amendments;
        this.screen = screen;
    }

    /** Which answer, as the address names it. */
    record Place(CaseId id, EntryId entry, String field) {

        static Place of(Map<String, String> path) {
            return new Place(
                    CaseId.of(path.getOrDefault("caseId", "")),
                    EntryId.of(path.getOrDefault("entryId", "")),
                    path.getOrDefault("field", ""));
        }
    }

    /** What was typed into one of the three forms. */
    record Typed(List<String> value, String to, String reason) {

        static final Typed NOTHING = new Typed(List.of(), "", "");

        Typed {
            value = value == null ? List.of() : List.copyOf(value);
            to = to == null ? "" : to;
            reason = reason == null ? "" : reason;
        }
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable Map<String, String> path) {
        return screen.page(actor, Place.of(path), Typed.NOTHING, List.of());
    }

    @PostMapping("/correction")
    ModelAndView correct(Actor actor, @PathVariable Map<String, String> path, Typed typed) {
        Place place = Place.of(path);
        return act(actor, place, typed, () -> {
            var value = screen.value(actor, place, typed.value());
            amendments.correct(actor, place.id(), new Correction(place.entry(), place.field(), value, typed.reason()));
        });
    }

    @PostMapping("/move")
    ModelAndView move(Actor actor, @PathVariable Map<String, String> path, Typed typed) {
        Place place = Place.of(path);
        return act(actor, place, typed, () -> {
            var to = AmendmentScreen.compartment(typed.to());
            amendments.move(actor, place.id(), new Move(place.entry(), place.field(), to, typed.reason()));
        });
    }

    @PostMapping("/person")
    ModelAndView reassign(Actor actor, @PathVariable Map<String, String> path, Typed typed) {
        Place place = Place.of(path);
        return act(actor, place, typed, () -> {
            PersonId to = PersonId.of(typed.to());
            amendments.reassign(actor, place.id(), new Reassignment(place.entry(), to, typed.reason()));
        });
    }

    private ModelAndView act(Actor actor, Place place, Typed typed, Runnable act) {
        try {
            act.run();
            return new ModelAndView("redirect:/cases/" + place.id() + "#panel-timeline");
        } catch (Refusal refusal) {
            ModelAndView again = screen.page(actor, place, typed, refusal.toCorrect());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }
}

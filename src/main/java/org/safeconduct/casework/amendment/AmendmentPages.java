package org.safeconduct.casework.amendment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.safeconduct.casefile.Amendments;
import org.safeconduct.casefile.Amendments.Move;
import org.safeconduct.casefile.Amendments.Reassignment;
import org.safeconduct.casework.page.TaskUploads;
import org.safeconduct.casework.page.TaskUploads.Target;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Puts one answer right: another value, another compartment, another person; always with a reason. */
@Controller
@RequestMapping("/cases/{caseId}/entries/{entryId}/{field}")
class AmendmentPages {

    private final Amendments amendments;
    private final Corrections corrections;
    private final Forms forms;
    private final TaskUploads uploads;
    private final AmendmentScreen screen;

    AmendmentPages(
            Amendments amendments, Corrections corrections, Forms forms, TaskUploads uploads, AmendmentScreen screen) {
        this.amendments = amendments;
        this.corrections = corrections;
        this.forms = forms;
        this.uploads = uploads;
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

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable Map<String, String> path) {
        Asked asked = corrections.asked(actor, Place.of(path));
        return screen.page(actor, asked, asked.state().typed(), List.of());
    }

    /** Posted to the page itself, so that what follows from an answer can be asked there too. */
    @PostMapping
    ModelAndView correct(
            Actor actor,
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        Asked asked = corrections.asked(actor, Place.of(path));
        Target target =
                new Target(asked.place().id(), asked.form(), asked.state().writable());
        TaskUploads.Attached files = uploads.attach(actor, target, sent, request);
        return act(actor, asked, files.typed(), typed -> {
            if (!files.wrong().isEmpty()) {
                throw Refusal.invalid(files.wrong());
            }
            corrections.correct(actor, asked, corrections.typed(asked, typed), one(typed, AmendmentScreen.REASON));
        });
    }

    @PostMapping("/move")
    ModelAndView move(
            Actor actor, @PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent) {
        Place place = Place.of(path);
        return act(actor, corrections.asked(actor, place), sent, typed -> {
            var to = AmendmentScreen.compartment(one(typed, "to"));
            amendments.move(actor, place.id(), new Move(place.entry(), place.field(), to, one(typed, "reason")));
        });
    }

    @PostMapping("/person")
    ModelAndView reassign(
            Actor actor, @PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent) {
        Place place = Place.of(path);
        return act(actor, corrections.asked(actor, place), sent, typed -> {
            PersonId to = PersonId.of(one(typed, "to"));
            amendments.reassign(actor, place.id(), new Reassignment(place.entry(), to, one(typed, "reason")));
        });
    }

    private ModelAndView act(
            Actor actor, Asked asked, Map<String, List<String>> sent, Consumer<Map<String, List<String>>> act) {
        try {
            Optional<Map<String, List<String>>> edited = forms.edit(asked.form(), sent);
            if (edited.isPresent()) {
                Map<String, List<String>> again = new LinkedHashMap<>(edited.get());
                again.put(AmendmentScreen.REASON, List.of(one(sent, AmendmentScreen.REASON)));
                return screen.page(actor, asked, again, List.of());
            }
            act.accept(sent);
            return new ModelAndView("redirect:/cases/" + asked.place().id() + "#panel-timeline");
        } catch (Refusal refusal) {
            ModelAndView again = screen.page(actor, asked, sent, refusal.toCorrect());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    static String one(Map<String, List<String>> typed, String name) {
        return typed.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}

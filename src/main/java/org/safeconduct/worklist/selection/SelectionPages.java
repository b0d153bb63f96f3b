package org.safeconduct.worklist.selection;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Several pieces of work at once: what would happen, what did, and putting it back. */
@Controller
@RequestMapping("/worklist/selection")
class SelectionPages {

    private final Selections selections;
    private final SelectionWords words;

    SelectionPages(Selections selections, SelectionWords words) {
        this.selections = selections;
        this.words = words;
    }

    /** What a page sends; absent parts are empty. */
    record Sent(String act, List<String> work, String colleague) {

        Sent {
            act = act == null ? "" : act;
            work = work == null ? List.of() : List.copyOf(work);
            colleague = colleague == null ? "" : colleague;
        }

        Selection read() {
            return Selection.read(act, work, colleague);
        }

        Sent toAnybody() {
            return new Sent(act, work, "");
        }
    }

    @GetMapping
    ModelAndView look(Actor actor, Sent sent) {
        return page(actor, sent.toAnybody(), List.of());
    }

    @PostMapping
    ModelAndView carryOut(Actor actor, Sent sent) {
        try {
            return new ModelAndView("redirect:/worklist/selection/" + selections.carryOut(actor, sent.read()));
        } catch (Refusal refusal) {
            return page(actor, sent.toAnybody(), refusal.toCorrect());
        }
    }

    @GetMapping("/{selection}")
    ModelAndView result(Actor actor, @PathVariable UUID selection) {
        Line.Done done = selections.result(actor, selection);
        return new ModelAndView("worklist/selected")
                .addObject("done", done)
                .addObject("act", done.act().name().toLowerCase(Locale.ROOT))
                .addObject("lines", words.became(actor, done))
                .addObject("mayUndo", selections.mayUndo(done));
    }

    @PostMapping("/{selection}/undo")
    String undo(Actor actor, @PathVariable UUID selection) {
        selections.undo(actor, selection);
        return "redirect:/worklist/selection/" + selection;
    }

    private ModelAndView page(Actor actor, Sent sent, List<Refusal.FieldError> errors) {
        try {
            List<Selections.Expected> expected = selections.preview(actor, sent.read());
            return answer(sent, errors)
                    .addObject("lines", words.expected(actor, expected))
                    .addObject("receivers", selections.receivers(expected))
                    .addObject(
                            "possible",
                            expected.stream()
                                    .filter(line -> line.refusal() == null)
                                    .count());
        } catch (Refusal refusal) {
            return answer(sent, refusal.toCorrect())
                    .addObject("lines", List.of())
                    .addObject("possible", 0L);
        }
    }

    private static ModelAndView answer(Sent sent, List<Refusal.FieldError> errors) {
        ModelAndView page =
                new ModelAndView("worklist/selection").addObject("sent", sent).addObject("errors", errors);
        if (!errors.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }
}

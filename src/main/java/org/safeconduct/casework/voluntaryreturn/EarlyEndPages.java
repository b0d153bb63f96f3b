package org.safeconduct.casework.voluntaryreturn;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
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

/** A person withdraws, or something else ends her way: one page, no reason asked. */
@Controller
@RequestMapping("/cases/{caseId}/endings")
class EarlyEndPages {

    private static final int LONGEST = 2_000;

    private final EarlyEnds earlyEnds;
    private final CaseFiles caseFiles;
    private final FamilyGrid grid;
    private final Meant meant;

    EarlyEndPages(EarlyEnds earlyEnds, CaseFiles caseFiles, FamilyGrid grid, Meant meant) {
        this.earlyEnds = earlyEnds;
        this.caseFiles = caseFiles;
        this.grid = grid;
        this.meant = meant;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String caseId) {
        return page(actor, CaseId.of(caseId), new Typed(null, null, null, null), List.of());
    }

    @PostMapping
    ModelAndView end(Actor actor, @PathVariable String caseId, Typed typed) {
        CaseId id = CaseId.of(caseId);
        try {
            end(actor, id, typed);
            return new ModelAndView("redirect:/cases/" + id + "?done");
        } catch (Refusal refusal) {
            return again(actor, id, typed, refusal);
        }
    }

    private ModelAndView again(Actor actor, CaseId id, Typed typed, Refusal refusal) {
        ModelAndView again = page(actor, id, typed, refusal.toCorrect());
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    /** Takes out whom these answers mean; refuses INVALID at the fields. */
    void end(Actor actor, CaseId caseId, Typed typed) {
        caseFiles.head(actor, caseId);
        earlyEnds.end(
                actor,
                caseId,
                new EarlyEnds.Ending(
                        meant.member(actor, caseId, plain(typed.member()), plain(typed.name())),
                        cause(plain(typed.cause())),
                        said(plain(typed.said()))));
    }

    private ModelAndView page(Actor actor, CaseId id, Typed typed, List<Refusal.FieldError> errors) {
        ModelAndView page = new ModelAndView("voluntaryreturn/ending");
        List<EarlyEnds.Cause> causes = earlyEnds.open(actor, id);
        page.addObject("head", caseFiles.head(actor, id));
        page.addObject("members", grid.travelling(actor, id));
        page.addObject("named", meant.asksForName(actor, id));
        page.addObject("causes", causes.stream().map(EarlyEnds.Cause::word).toList());
        page.addObject("departed", !causes.contains(EarlyEnds.Cause.WITHDRAWN));
        page.addObject("words", earlyEnds.takesWords(actor, id));
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        return page;
    }

    /**
     * The answers as typed, on a page or by a program.
     *
     * @param member id of the person, chosen from a list
     * @param name what the person is called, given by staff who see no list
     * @param cause withdrawn, died, absconded or protection
     * @param said what the person wanted to have written down; may be left out
     */
    record Typed(
            @Nullable String member,
            @Nullable String name,
            @Nullable String cause,
            @Nullable String said) {}

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static String said(String text) {
        if (text.length() > LONGEST) {
            throw Refusal.invalid("said", "refusal.form.too-long", LONGEST);
        }
        return text;
    }

    private static EarlyEnds.Cause cause(String text) {
        return Arrays.stream(EarlyEnds.Cause.values())
                .filter(cause -> cause.word().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("cause", "refusal.casework.choose-cause"));
    }
}

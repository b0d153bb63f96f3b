package org.safeconduct.casework.voluntaryreturn;

import java.util.Arrays;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person withdraws, or something else ends her way: one page, no reason asked. */
@Controller
@RequestMapping("/cases/{caseId}/endings")
class EarlyEndPages {

    private static final int LONGEST = 2_000;

    private final EarlyEnds earlyEnds;
    private final CaseFiles caseFiles;
    private final FamilyGrid grid;

    EarlyEndPages(EarlyEnds earlyEnds, CaseFiles caseFiles, FamilyGrid grid) {
        this.earlyEnds = earlyEnds;
        this.caseFiles = caseFiles;
        this.grid = grid;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String caseId, Model model) {
        CaseId id = CaseId.of(caseId);
        model.addAttribute("head", caseFiles.head(actor, id));
        model.addAttribute("members", grid.travelling(actor, id));
        return "voluntaryreturn/ending";
    }

    @PostMapping
    String end(
            Actor actor,
            @PathVariable String caseId,
            @RequestParam(defaultValue = "") String member,
            @RequestParam(defaultValue = "") String cause,
            @RequestParam(defaultValue = "") String said) {
        earlyEnds.end(actor, CaseId.of(caseId), person(member), cause(cause), said(said));
        return "redirect:/cases/" + caseId + "?done";
    }

    static String said(String text) {
        if (text.length() > LONGEST) {
            throw Refusal.invalid("said", "refusal.form.too-long", LONGEST);
        }
        return text;
    }

    static PersonId person(String text) {
        if (text.isBlank()) {
            throw Refusal.invalid("member", "refusal.casework.choose-member");
        }
        return PersonId.of(text);
    }

    static EarlyEnds.Cause cause(String text) {
        return Arrays.stream(EarlyEnds.Cause.values())
                .filter(cause -> cause.word().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("cause", "refusal.casework.choose-cause"));
    }
}

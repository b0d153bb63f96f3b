package org.safeconduct.casework.voluntaryreturn;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
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
    String end(Actor actor, @PathVariable String caseId, Typed typed) {
        earlyEnds.end(actor, CaseId.of(caseId), typed.ending());
        return "redirect:/cases/" + caseId + "?done";
    }

    /** The page's answers as typed. */
    record Typed(
            @Nullable String member,
            @Nullable String cause,
            @Nullable String said) {

        Typed {
            member = member == null ? "" : member;
            cause = cause == null ? "" : cause;
            said = said == null ? "" : said;
        }

        EarlyEnds.Ending ending() {
            return new EarlyEnds.Ending(
                    EarlyEndPages.person(String.valueOf(member)),
                    EarlyEndPages.cause(String.valueOf(cause)),
                    EarlyEndPages.said(String.valueOf(said)));
        }
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

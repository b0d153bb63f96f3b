package org.safeconduct.casework.page;

import org.safeconduct.casework.diagram.DiagramScreen;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of a case: who has the ball, which date matters, what comes next, what is forbidden, and its panels. */
@Controller
@RequestMapping("/cases/{caseId}")
class CasePages {

    private final CaseScreen screen;
    private final DiagramScreen diagrams;

    CasePages(CaseScreen screen, DiagramScreen diagrams) {
        this.screen = screen;
        this.diagrams = diagrams;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String caseId, Model model) {
        model.addAllAttributes(screen.content(actor, CaseId.of(caseId)));
        return "casework/case";
    }

    /** One panel on its own page, or as a fragment that refreshes it. */
    @GetMapping("/panels/{panel}")
    String panel(Actor actor, @PathVariable String caseId, @PathVariable String panel, Model model) {
        model.addAllAttributes(screen.panel(actor, CaseId.of(caseId), panel));
        return "casework/panel";
    }

    /** One model of the case's procedure as a picture. */
    @GetMapping("/diagrams/{process}")
    String diagram(Actor actor, @PathVariable String caseId, @PathVariable String process, Model model) {
        if (!process.matches("[a-z-]{2,60}")) {
            throw Refusal.notFound();
        }
        model.addAllAttributes(diagrams.content(actor, CaseId.of(caseId), process));
        return "casework/diagram-page";
    }
}

package org.safeconduct.casework.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casework.outlook.Outlook;
import org.safeconduct.casework.outlook.Outlooks;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Panel;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.springframework.stereotype.Component;

/** Gathers what the page of a case shows; every panel limits itself to what the actor may see. */
@Component
class CaseScreen {

    private final CaseFiles caseFiles;
    private final Outlooks outlooks;
    private final CaseCover cover;
    private final List<Panel> panels;

    CaseScreen(CaseFiles caseFiles, Outlooks outlooks, CaseCover cover, List<Panel> panels) {
        this.caseFiles = caseFiles;
        this.outlooks = outlooks;
        this.cover = cover;
        this.panels =
                panels.stream().sorted(Comparator.comparingInt(Panel::order)).toList();
    }

    /** One panel with its content, ready for the template. */
    record Shown(String key, String fragment, Map<String, Object> content) {}

    Map<String, Object> content(Actor actor, CaseId caseId) {
        CaseHead head = caseFiles.head(actor, caseId);
        Outlook outlook = outlooks.of(actor, caseId);
        List<Shown> shown = new ArrayList<>();
        for (Panel panel : panels) {
            Map<String, Object> content = panel.content(actor, caseId);
            if (!content.isEmpty()) {
                shown.add(new Shown(panel.key(), panel.fragment(), content));
            }
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("head", head);
        model.putAll(cover.of(head));
        model.put("outlook", outlook);
        model.put("panels", shown);
        model.put("supervisor", actor.is(Role.SUPERVISOR));
        return model;
    }

    Map<String, Object> panel(Actor actor, CaseId caseId, String key) {
        CaseHead head = caseFiles.head(actor, caseId);
        Panel panel =
                panels.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow(Refusal::notFound);
        Map<String, Object> content = panel.content(actor, caseId);
        if (content.isEmpty()) {
            throw Refusal.notFound();
        }
        return Map.of("head", head, "panel", new Shown(panel.key(), panel.fragment(), content));
    }
}

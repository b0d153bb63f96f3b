package org.safeconduct.casework.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casework.Owners;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.procedure.Standing;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Draws the models of a case: where it is, the way it took, which agency owns each step. */
@Component
public class DiagramScreen {

    private final CaseFiles caseFiles;
    private final Procedures procedures;
    private final Owners owners;

    DiagramScreen(CaseFiles caseFiles, Procedures procedures, Owners owners) {
        this.caseFiles = caseFiles;
        this.procedures = procedures;
        this.owners = owners;
    }

    /** One model of the case and the titles of the others; refuses as NOT_FOUND a model the case does not use. */
    public Map<String, Object> content(Actor actor, CaseId caseId, String process) {
        CaseHead head = caseFiles.head(actor, caseId);
        Standing standing = procedures.standing(caseId);
        if (!models(standing).contains(process)) {
            throw Refusal.notFound();
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("head", head);
        model.put("picture", picture(head, standing, process));
        model.put("models", titles(standing));
        return model;
    }

    DiagramApi.Drawn drawn(Actor actor, CaseId caseId, String process) {
        CaseHead head = caseFiles.head(actor, caseId);
        Standing standing = procedures.standing(caseId);
        if (!models(standing).contains(process)) {
            throw Refusal.notFound();
        }
        Picture picture = picture(head, standing, process);
        return new DiagramApi.Drawn(picture.title(), picture.purpose(), titles(standing), picture.steps());
    }

    Picture picture(CaseHead head, Standing standing, String process) {
        Locale language = LocaleContextHolder.getLocale();
        String deployment = standing.deployment();
        Reader reader = new Reader(
                language.getLanguage().equals("ar"),
                standing.active(process),
                standing.passed(process),
                (id, english) -> procedures.text(deployment, process + "." + id, english, language),
                desk -> owners.name(desk, head, language));
        return Artist.draw(procedures.drawing(deployment, process), reader);
    }

    /** Titles of the models of a case by process key, the opened one first. */
    Map<String, String> titles(Standing standing) {
        Locale language = LocaleContextHolder.getLocale();
        Map<String, String> titles = new LinkedHashMap<>();
        for (String process : models(standing)) {
            String english = procedures.drawing(standing.deployment(), process).title();
            titles.put(process, procedures.text(standing.deployment(), process + ".title", english, language));
        }
        return titles;
    }

    private static List<String> models(Standing standing) {
        return standing.models();
    }
}

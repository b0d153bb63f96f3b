package org.safeconduct.casework.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Entry;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.casework.voluntaryreturn.sheet.SheetCode;
import org.safeconduct.casework.voluntaryreturn.sheet.SheetCodes;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Panel;
import org.safeconduct.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What stands beside a form: how to reach the person without harm, what to hand out, what is on file already. */
@Component
class TaskAside {

    private static final String PEOPLE = "people";

    private final CaseFiles caseFiles;
    private final SheetCodes sheets;
    private final List<Panel> panels;

    TaskAside(CaseFiles caseFiles, SheetCodes sheets, List<Panel> panels) {
        this.caseFiles = caseFiles;
        this.sheets = sheets;
        this.panels = panels.stream()
                .filter(panel -> Set.of(PEOPLE, "papers").contains(panel.key()))
                .toList();
    }

    Map<String, Object> content(Actor actor, HeldTask task) {
        CaseId caseId = task.head().id();
        PersonId member = task.step().member();
        Map<String, Object> aside = new LinkedHashMap<>();
        aside.put("calls", false);
        aside.put(PEOPLE, List.of());
        aside.put("leaflets", List.of());
        aside.put("signers", List.of());
        aside.put("sheet", sheets.of(task).map(SheetCode::kind).orElse(""));
        panels.forEach(panel -> aside.putAll(panel.content(actor, caseId)));
        aside.put("member", member == null ? "" : member.toString());
        aside.put("onFile", onFile(actor, task));
        return aside;
    }

    /** What the form shows, then the rest; a relative's answers stay out of another's step. */
    List<Entry.Answer> onFile(Actor actor, HeldTask task) {
        CaseId caseId = task.head().id();
        PersonId member = task.step().member();
        Set<Entry.Answer> all =
                new LinkedHashSet<>(caseFiles.shown(actor, caseId, task.form().shows()));
        all.addAll(caseFiles.answers(actor, caseId));
        return all.stream()
                .filter(answer -> member == null
                        || answer.member() == null
                        || answer.member().equals(member))
                .filter(answer -> !answer.shown().isBlank())
                .toList();
    }
}

package org.safeconduct.casefile.page;

import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps a note; a text that cannot be taken comes back with what is wrong. */
@Controller
@RequestMapping("/cases/{caseId}/notes")
class NotePages {

    private final Notes notes;
    private final CaseFiles files;

    NotePages(Notes notes, CaseFiles files) {
        this.notes = notes;
        this.files = files;
    }

    @PostMapping
    ModelAndView add(Actor actor, @PathVariable String caseId, @RequestParam(defaultValue = "") String text) {
        CaseId id = CaseId.of(caseId);
        try {
            notes.add(actor, id, text);
            return new ModelAndView("redirect:/cases/" + id + "#panel-notes");
        } catch (Refusal refusal) {
            return again(actor, id, text, refusal.toCorrect());
        }
    }

    private ModelAndView again(Actor actor, CaseId id, String text, List<Refusal.FieldError> errors) {
        return new ModelAndView(
                "casefile/note",
                Map.of("head", files.head(actor, id), "text", text, "errors", errors, "longest", Notes.LONGEST),
                HttpStatus.UNPROCESSABLE_ENTITY);
    }
}

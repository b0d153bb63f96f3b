package org.safeconduct.casework.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.casework.Casework;
import org.safeconduct.casework.Drafts;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.casework.Submission;
import org.safeconduct.casework.page.TaskScreen.Typed;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.TaskId;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one piece of work: show, keep what is typed, complete. */
@Controller
@RequestMapping("/cases/{caseId}/tasks/{taskId}")
class TaskPages {

    private static final String PAGE = "casework/task";

    private final Casework casework;
    private final Forms forms;
    private final TaskUploads uploads;
    private final TaskScreen screen;

    TaskPages(Casework casework, Forms forms, TaskUploads uploads, TaskScreen screen) {
        this.casework = casework;
        this.forms = forms;
        this.uploads = uploads;
        this.screen = screen;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable Map<String, String> address) {
        return page(actor, task(actor, address), Typed.NOTHING, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView submit(
            Actor actor,
            @PathVariable Map<String, String> address,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        HeldTask task = task(actor, address);
        TaskUploads.Attached files = attached(actor, task, sent, request);
        return files.wrong().isEmpty()
                ? submitted(actor, task, files.typed())
                : wrong(actor, task, files.typed(), Refusal.invalid(files.wrong()));
    }

    /** Keeps what is typed, and files with it: the button of the page, which comes back to it. */
    @PostMapping("/draft")
    ModelAndView keep(
            Actor actor,
            @PathVariable Map<String, String> address,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        HeldTask task = task(actor, address);
        return keep(actor, task, attached(actor, task, sent, request));
    }

    /** Keeps what is typed while it is typed; answers with one line that says when. */
    @PostMapping(value = "/draft", headers = "HX-Request")
    String keepAlong(
            Actor actor,
            @PathVariable Map<String, String> address,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        HeldTask task = task(actor, address);
        boolean kept = kept(actor, task, version(sent), forms.typed(task.form(), sent));
        Drafts.Draft draft = casework.draft(actor, task.step().id());
        model.addAttribute("task", task);
        model.addAttribute("draft", draft);
        model.addAttribute("conflict", !kept);
        model.addAttribute("version", kept ? draft.version() : version(sent));
        return "casework/draft :: kept";
    }

    private boolean kept(Actor actor, HeldTask task, int version, Map<String, List<String>> typed) {
        try {
            casework.keep(actor, task, version, typed);
            return true;
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            return false;
        }
    }

    /** Files go with work one holds; others only look. */
    private TaskUploads.Attached attached(
            Actor actor, HeldTask task, MultiValueMap<String, String> sent, HttpServletRequest request) {
        return task.mine()
                ? uploads.attach(
                        actor, new TaskUploads.Target(task.head().id(), task.form(), task.writable()), sent, request)
                : new TaskUploads.Attached(sent, List.of());
    }

    private ModelAndView submitted(Actor actor, HeldTask task, Map<String, List<String>> sent) {
        try {
            Optional<Map<String, List<String>>> edited = forms.edit(task.form(), sent);
            return edited.map(again -> page(actor, task, Typed.again(again, version(sent)), HttpStatus.OK))
                    .orElseGet(() -> complete(actor, task, sent));
        } catch (Refusal refusal) {
            return wrong(actor, task, sent, refusal);
        }
    }

    /** What another window kept later is not replaced, and a file that was refused is said at its field. */
    private ModelAndView keep(Actor actor, HeldTask task, TaskUploads.Attached files) {
        Map<String, List<String>> typed = forms.typed(task.form(), files.typed());
        if (!kept(actor, task, version(files.typed()), typed)) {
            Typed newer = new Typed(typed, files.wrong(), version(files.typed()), true);
            return page(actor, task, newer, HttpStatus.CONFLICT);
        }
        if (files.wrong().isEmpty()) {
            return new ModelAndView("redirect:/cases/" + task.head().id() + "/tasks/"
                    + task.step().id());
        }
        int version = casework.draft(actor, task.step().id()).version();
        return page(actor, task, new Typed(typed, files.wrong(), version, false), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView complete(Actor actor, HeldTask task, Map<String, List<String>> typed) {
        CaseId caseId = task.head().id();
        try {
            casework.complete(actor, caseId, task.step().id(), Submission.ofPage(typed));
            return new ModelAndView(
                    casework.meets(actor, caseId) ? "redirect:/cases/" + caseId + "?done" : "redirect:/worklist?done");
        } catch (Refusal refusal) {
            return wrong(actor, task, typed, refusal);
        }
    }

    /** The same page with what is wrong at its fields; any other refusal goes on. */
    private ModelAndView wrong(Actor actor, HeldTask task, Map<String, List<String>> typed, Refusal refusal) {
        Typed again = new Typed(typed, refusal.toCorrect(), version(typed), false);
        return page(actor, task, again, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView page(Actor actor, HeldTask task, Typed typed, HttpStatusCode status) {
        return new ModelAndView(PAGE, screen.content(actor, task, typed), status);
    }

    private HeldTask task(Actor actor, Map<String, String> address) {
        CaseId caseId = CaseId.of(address.getOrDefault("caseId", ""));
        return casework.task(actor, caseId, TaskId.of(address.getOrDefault("taskId", "")));
    }

    private static int version(Map<String, List<String>> sent) {
        String version =
                sent.getOrDefault("_version", List.of()).stream().findFirst().orElse("");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }
}

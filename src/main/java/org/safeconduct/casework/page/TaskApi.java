package org.safeconduct.casework.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.Entry;
import org.safeconduct.casework.Casework;
import org.safeconduct.casework.Drafts;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.casework.Submission;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One piece of work, for programs: read it, keep a draft, complete it. */
@RestController
@RequestMapping("/api/cases/{caseId}/tasks/{taskId}")
@Tag(name = "Tasks", description = "Pieces of work of a case: who holds them, what they ask, completing them.")
class TaskApi {

    private final Casework casework;
    private final Forms forms;
    private final TaskScreen screen;
    private final TaskAside aside;

    TaskApi(Casework casework, Forms forms, TaskScreen screen, TaskAside aside) {
        this.casework = casework;
        this.forms = forms;
        this.screen = screen;
        this.aside = aside;
    }

    /**
     * @param mine whether you hold it, or stand in for who does
     * @param onFile what the step needs to see first, then what else is on file for you
     */
    record Task(
            TaskId taskId,
            String step,
            String name,
            Step.Kind kind,
            Instant since,
            boolean mine,
            FormJson form,
            List<Entry.Answer> onFile,
            Draft draft) {}

    /** @param version to send back with the next draft; 0 while nothing was kept */
    record Draft(int version, Instant savedAt, ObjectNode answers) {}

    /** @param version of the draft this one was typed upon */
    record Kept(int version, @Nullable ObjectNode answers) {}

    /** @param entry that now holds the answers */
    record Done(EntryId entry) {}

    /** @param version to send back with the next draft */
    record Saved(int version, Instant savedAt) {}

    @GetMapping
    @Operation(operationId = "readTask", summary = "What is asked, by which form, and your draft.")
    Task read(Actor actor, @PathVariable CaseId caseId, @PathVariable TaskId taskId) {
        HeldTask task = casework.task(actor, caseId, taskId);
        Drafts.Draft draft = casework.draft(actor, taskId);
        return shown(
                actor, task, new Draft(draft.version(), draft.savedAt(), forms.unflatten(task.form(), draft.typed())));
    }

    @PutMapping("/draft")
    @Operation(operationId = "keepDraft", summary = "Keeps answers unchecked; refused when a newer draft was kept.")
    Saved keep(Actor actor, @PathVariable CaseId caseId, @PathVariable TaskId taskId, @RequestBody Kept kept) {
        HeldTask task = casework.task(actor, caseId, taskId);
        if (kept.answers() == null) {
            throw Refusal.invalid("answers", "refusal.field.missing");
        }
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        kept.answers().fields().forEachRemaining(answer -> answers.put(answer.getKey(), answer.getValue()));
        Drafts.Draft draft = casework.keep(actor, task, kept.version(), forms.flatten(task.form(), answers));
        return new Saved(draft.version(), draft.savedAt());
    }

    @PostMapping("/complete")
    @Operation(
            operationId = "completeTask",
            summary = "Puts the answers on file and moves the case on, both or neither.")
    Done complete(
            Actor actor, @PathVariable CaseId caseId, @PathVariable TaskId taskId, @RequestBody JsonNode answers) {
        return new Done(casework.complete(actor, caseId, taskId, Submission.ofJson(answers)));
    }

    private Task shown(Actor actor, HeldTask task, Draft typed) {
        Step step = task.step();
        return new Task(
                step.id(),
                step.key(),
                screen.stepName(step),
                step.kind(),
                step.since(),
                task.mine(),
                FormJson.of(screen.fresh(actor, task)),
                aside.onFile(actor, task),
                typed);
    }
}

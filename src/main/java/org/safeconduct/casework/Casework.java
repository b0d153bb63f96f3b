package org.safeconduct.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.NewEntry;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.procedure.Procedures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Front door to the work of a case: look at a task, keep what was typed, complete it. */
@Service
public class Casework {

    private final OpenTasks openTasks;
    private final Holding holding;
    private final CaseFiles caseFiles;
    private final Procedures procedures;
    private final Forms forms;
    private final Drafts drafts;
    private final List<AnswerCheck> checks;
    private final Acts acts;
    private final ObjectMapper json;
    private final ApplicationEventPublisher publisher;

    Casework(
            OpenTasks openTasks,
            Holding holding,
            CaseFiles caseFiles,
            Procedures procedures,
            Forms forms,
            Drafts drafts,
            List<AnswerCheck> checks,
            Acts acts,
            ObjectMapper json,
            ApplicationEventPublisher publisher) {
        this.openTasks = openTasks;
        this.holding = holding;
        this.caseFiles = caseFiles;
        this.procedures = procedures;
        this.forms = forms;
        this.drafts = drafts;
        this.checks = List.copyOf(checks);
        this.acts = acts;
        this.json = json;
        this.publisher = publisher;
    }

    /** One piece of work of this actor's agency; NOT_FOUND to everybody else, CONFLICT when it was done meanwhile. */
    public HeldTask task(Actor actor, CaseId caseId, TaskId taskId) {
        return openTasks.find(actor, caseId, taskId);
    }

    /** Who has the ball for one open piece of work; for the system's own use. Refuses as NOT_FOUND what is not open. */
    public Holding.Ball ball(CaseId caseId, TaskId taskId) {
        return Optional.ofNullable(holding.of(caseId).get(taskId)).orElseThrow(Refusal::notFound);
    }

    /** What this actor typed and did not send yet. */
    public Drafts.Draft draft(Actor actor, TaskId taskId) {
        return drafts.of(taskId.value(), actor.id());
    }

    /** Keeps what was typed, unchecked; refuses when another window of the same person kept something newer. */
    public Drafts.Draft keep(Actor actor, HeldTask task, int knownVersion, Map<String, List<String>> typed) {
        Map<String, List<String>> named = new LinkedHashMap<>(typed);
        named.put(Drafts.FORM, List.of(task.source()));
        return acts.whole(() -> drafts.keep(task.step().id().value(), actor.id(), knownVersion, named));
    }

    /**
     * Completes work the actor holds: answers are checked and put on file, the engine moves on, in one transaction.
     * Refuses INVALID at the fields, CONFLICT when it was done or changed hands, and then nothing is changed.
     */
    public EntryId complete(Actor actor, CaseId caseId, TaskId taskId, Submission submission) {
        return acts.whole(() -> {
            HeldTask task = openTasks.held(actor, caseId, taskId);
            Answers answers = check(task, submission);
            EntryId entry = caseFiles.add(actor, caseId, entry(task, answers));
            drafts.discard(taskId.value(), actor.id());
            procedures.complete(task.step(), answers.outcomes());
            publisher.publishEvent(new WorkDone(task));
            return entry;
        });
    }

    /** Whether this actor still meets the case; who came to it for one step only does not, once that is done. */
    public boolean meets(Actor actor, CaseId caseId) {
        return caseFiles.ruling(actor, caseId).known();
    }

    /** What conditions and bounds of a form may read: the latest answers, and the day where its holder works. */
    public Map<String, Object> facts(HeldTask task) {
        return facts(task.head().id(), task.step().member(), task.today());
    }

    /** The latest answers of the case, and of the member it concerns, on a day. */
    public Map<String, Object> facts(CaseId caseId, @Nullable PersonId member, LocalDate today) {
        Map<String, Object> plain = new LinkedHashMap<>();
        caseFiles.facts(caseId, member).forEach((field, value) -> plain.put(field, plain(value)));
        plain.put("today", today.toString());
        return plain;
    }

    private Answers check(HeldTask task, Submission submission) {
        Map<String, Object> facts = facts(task);
        JsonNode body = submission.json();
        Answers answers = body == null
                ? forms.check(task.form(), submission.typed(), task.writable(), facts)
                : forms.checkJson(task.form(), body, task.writable(), facts);
        List<Refusal.FieldError> wrong = checks.stream()
                .filter(check -> check.concerns(task.form()))
                .flatMap(check -> check.check(task, answers).stream())
                .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return answers;
    }

    private static NewEntry entry(HeldTask task, Answers answers) {
        return FormEntries.entry(
                "task",
                NewEntry.Source.of(task.step()),
                task.step().member(),
                new FormEntries.Filled(task.form(), answers));
    }

    /** Words make up nearly all of a file; only the rest is worth the way through the mapper. */
    private Object plain(JsonNode value) {
        return value.isTextual() ? value.textValue() : json.convertValue(value, Object.class);
    }
}

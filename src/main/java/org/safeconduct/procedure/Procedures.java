package org.safeconduct.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Reentries.Reentry;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.procedure.rules.Deployments;
import org.safeconduct.procedure.rules.Model;
import org.safeconduct.procedure.step.Hearing;
import org.safeconduct.procedure.step.Runs;
import org.safeconduct.procedure.step.Steps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The only door to the engine. Everything joins the caller's transaction; facts are published as they happen. */
@Service
public class Procedures {

    private static final Pattern REASON = Pattern.compile("[a-z][a-z-]{1,60}");

    private final RuntimeService runtime;
    private final Runs runs;
    private final Deployments deployments;
    private final Catalogue catalogue;
    private final Steps steps;
    private final Hearing hearing;
    private final Way way;
    private final Tables tables;

    Procedures(
            RuntimeService runtime,
            Runs runs,
            Deployments deployments,
            Catalogue catalogue,
            Steps steps,
            Hearing hearing,
            Way way,
            Tables tables) {
        this.runtime = runtime;
        this.runs = runs;
        this.deployments = deployments;
        this.catalogue = catalogue;
        this.steps = steps;
        this.hearing = hearing;
        this.way = way;
        this.tables = tables;
    }

    /** All procedures that can be opened, newest version each. */
    public List<Procedure> catalogue() {
        return catalogue.all();
    }

    /** Refuses an unknown key as NOT_FOUND. */
    public Procedure procedure(String key) {
        return Catalogue.procedure(catalogue.newest(key));
    }

    /**
     * Starts a procedure for a case under the newest rules; outcomes are small words gateways may read. Refuses an
     * unknown key as NOT_FOUND and a case whose procedure runs already as CONFLICT.
     */
    @Transactional
    public void open(CaseId caseId, String procedureKey, Map<String, String> outcomes) {
        Model newest = catalogue.newest(procedureKey);
        if (!running(caseId).isEmpty()) {
            throw Refusal.conflict("refusal.procedure.runs");
        }
        Map<String, Object> words = catalogue.words(newest.deployment(), outcomes);
        words.put("caseId", caseId.toString());
        act(() -> runtime.startProcessInstanceById(newest.definition(), caseId.toString(), words));
    }

    /** Starts it not at the beginning but along one flow of the model, for a case that is opened again. */
    @Transactional
    public void openAt(CaseId caseId, String procedureKey, Reentry reentry) {
        Model newest = catalogue.newest(procedureKey);
        if (!running(caseId).isEmpty()) {
            throw Refusal.conflict("refusal.procedure.runs");
        }
        Map<String, Object> words = catalogue.words(newest.deployment(), reentry.outcomes());
        words.put("caseId", caseId.toString());
        act(() -> runtime.createProcessInstanceById(newest.definition())
                .businessKey(caseId.toString())
                .setVariables(words)
                .startTransition(reentry.flow())
                .execute());
    }

    /** Completes a task or an awaited answer; refuses NOT_FOUND when the case no longer waits there. */
    @Transactional
    public void complete(Step step, Map<String, String> outcomes) {
        move(() -> {
            steps.complete(step, catalogue.words(step.deployment(), outcomes));
            return step;
        });
    }

    /**
     * Tells every part of the case that listens for this message (an event that may come at any time); answers how
     * many heard it.
     */
    @Transactional
    public int correlate(CaseId caseId, String message, Map<String, String> outcomes) {
        return tell(caseId, message, null, outcomes);
    }

    /**
     * Tells what listens on behalf of one member of the family, and what the case does for any member without stopping
     * for the others; answers how many heard it.
     */
    @Transactional
    public int correlate(CaseId caseId, String message, PersonId member, Map<String, String> outcomes) {
        return tell(caseId, message, member, outcomes);
    }

    private int tell(CaseId caseId, String message, @Nullable PersonId member, Map<String, String> outcomes) {
        Map<String, Object> words = words(caseId, outcomes);
        return move(() -> hearing.tell(new Hearing.Message(caseId, message, member, words)));
    }

    /**
     * Ends the procedure of a case without reaching an end event; open steps are dropped.
     *
     * @param reason a small word such as {@code opened-in-error}; never prose
     */
    @Transactional
    public void cancel(CaseId caseId, String reason) {
        if (!REASON.matcher(reason).matches()) {
            throw new IllegalArgumentException("a reason is a small word");
        }
        List<ProcessInstance> running = running(caseId);
        if (running.isEmpty()) {
            throw Refusal.notFound();
        }
        act(() -> {
            running.forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reason, false, true, true));
            return reason;
        });
    }

    /** Takes a decision from the rules the case began with; matched rules come with their legal basis. */
    public Decided decide(CaseId caseId, String decisionKey, Map<String, Object> inputs) {
        return tables.decide(deployment(caseId), decisionKey, inputs);
    }

    /** The rules a case began with and finishes under. */
    public String deployment(CaseId caseId) {
        return way.opened(caseId).deployment();
    }

    /** Whether the procedure of a case is on its way. */
    public boolean runs(CaseId caseId) {
        return !running(caseId).isEmpty();
    }

    /** Where the case is, the way it took and what can happen next; refuses NOT_FOUND for a case never opened. */
    public Standing standing(CaseId caseId) {
        return way.of(caseId);
    }

    /** One step a case waits at; refuses NOT_FOUND where it does not wait, or no longer. */
    public Step step(CaseId caseId, TaskId taskId) {
        return steps.find(caseId, taskId).orElseThrow(Refusal::notFound);
    }

    /** The picture of one model as the case's rules draw it; called models are drawn one by one. */
    public Drawing drawing(String deployment, String processKey) {
        return Sketch.of(deployments.model(deployment, processKey));
    }

    /** What one model calls one of its elements, in English; empty where it draws none of that id. */
    public Optional<String> name(String deployment, String processKey, String element) {
        return deployments.model(deployment, processKey).name(element);
    }

    /** Source of a form (Camunda Forms JSON) as it was when the case began. */
    public String form(String deployment, String formId) {
        return deployments.deployed(deployment).form(formId).orElseThrow(Refusal::notFound);
    }

    /**
     * Text of a model or form element in a language, else English; keys are {@code <process>.<element>} and
     * {@code <form>.<field>.<property>}.
     */
    public String text(String deployment, String key, String english, Locale language) {
        return deployments
                .deployed(deployment)
                .translation(language.getLanguage(), key)
                .orElse(english);
    }

    /** Whether two acts met in the engine or the database: the later one may be repeated as a whole. */
    public static boolean isCollision(Throwable thrown) {
        return Collisions.isCollision(thrown);
    }

    private Map<String, Object> words(CaseId caseId, Map<String, String> outcomes) {
        return catalogue.words(way.opened(caseId).deployment(), outcomes);
    }

    private List<ProcessInstance> running(CaseId caseId) {
        return runs.of(caseId).stream().filter(Runs::isOpened).toList();
    }

    private static <T> T move(Supplier<T> act) {
        return act(() -> Collisions.asCollision(act));
    }

    private static <T> T act(Supplier<T> act) {
        return Collisions.asRefused(act);
    }
}

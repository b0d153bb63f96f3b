package org.safeconduct.casework.page;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Entry;
import org.safeconduct.casework.Casework;
import org.safeconduct.casework.Drafts;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.form.FormState;
import org.safeconduct.form.FormView;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gathers what the page of one piece of work shows. */
@Component
class TaskScreen {

    private final Casework casework;
    private final CaseFiles caseFiles;
    private final Procedures procedures;
    private final Forms forms;
    private final CaseDocuments documents;
    private final MessageSource messages;

    TaskScreen(
            Casework casework,
            CaseFiles caseFiles,
            Procedures procedures,
            Forms forms,
            CaseDocuments documents,
            MessageSource messages) {
        this.casework = casework;
        this.caseFiles = caseFiles;
        this.procedures = procedures;
        this.forms = forms;
        this.documents = documents;
        this.messages = messages;
    }

    /**
     * @param typed as typed; null shows the draft
     * @param version of the draft the page was built on
     */
    record Typed(@Nullable Map<String, List<String>> typed, List<Refusal.FieldError> errors, int version) {

        static final Typed NOTHING = new Typed(null, List.of(), 0);
    }

    Map<String, Object> content(Actor actor, HeldTask task, Typed typed) {
        Drafts.Draft draft = casework.draft(actor, task.step().id());
        Map<String, List<String>> values = typed.typed() == null ? draft.typed() : typed.typed();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("head", task.head());
        model.put("task", task);
        model.put("step", stepName(task.step()));
        model.put(
                "form",
                forms.view(task.form(), state(actor, task).withTyped(values).withErrors(typed.errors())));
        model.put("draft", draft);
        model.put("onFile", onFile(actor, task));
        return model;
    }

    /** The form of a piece of work before anybody typed into it. */
    FormView fresh(Actor actor, HeldTask task) {
        return forms.view(task.form(), state(actor, task));
    }

    String stepName(Step step) {
        return procedures.text(step.deployment(), step.procedure() + "." + step.key(), step.key(), locale());
    }

    private FormState state(Actor actor, HeldTask task) {
        String deployment = task.step().deployment();
        return FormState.fresh(
                        task.writable(),
                        locale(),
                        (key, english) -> procedures.text(deployment, key, english, locale()))
                .withFacts(casework.facts(task.head().id(), task.step().member()))
                .withReaders(readers())
                .withDocuments(documents.names(actor, task.head().id()));
    }

    /** What the actor may read of the file, of this member first. */
    private List<Entry.Answer> onFile(Actor actor, HeldTask task) {
        return caseFiles.answers(actor, task.head().id());
    }

    private Map<Compartment, String> readers() {
        Map<Compartment, String> who = new EnumMap<>(Compartment.class);
        for (Compartment compartment : Compartment.values()) {
            String key = "casework.readers."
                    + compartment.name().toLowerCase(Locale.ROOT).replace('_', '-');
            who.put(compartment, messages.getMessage(key, null, locale()));
        }
        return who;
    }

    static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}

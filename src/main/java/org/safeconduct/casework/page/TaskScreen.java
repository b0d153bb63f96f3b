package org.safeconduct.casework.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.casework.Casework;
import org.safeconduct.casework.Drafts;
import org.safeconduct.casework.HeldTask;
import org.safeconduct.casework.Wordings;
import org.safeconduct.form.FormState;
import org.safeconduct.form.FormView;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.person.Persons;
import org.safeconduct.procedure.Procedures;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Gathers what the page of one piece of work shows. */
@Component
class TaskScreen {

    private final Casework casework;
    private final CaseFiles caseFiles;
    private final Procedures procedures;
    private final Forms forms;
    private final CaseForms blanks;
    private final TaskAside aside;
    private final Wordings wordings;
    private final Persons persons;
    private final StaffRegister staff;

    TaskScreen(
            Casework casework,
            CaseFiles caseFiles,
            Procedures procedures,
            Forms forms,
            CaseForms blanks,
            TaskAside aside,
            Wordings wordings,
            Persons persons,
            StaffRegister staff) {
        this.casework = casework;
        this.caseFiles = caseFiles;
        this.procedures = procedures;
        this.forms = forms;
        this.blanks = blanks;
        this.aside = aside;
        this.wordings = wordings;
        this.persons = persons;
        this.staff = staff;
    }

    /**
     * @param typed as typed; null shows the draft
     * @param version of the draft the page was built on
     * @param conflict another window kept something newer; what was typed here is shown all the same
     */
    record Typed(
            @Nullable Map<String, List<String>> typed, List<Refusal.FieldError> errors, int version, boolean conflict) {

        static final Typed NOTHING = new Typed(null, List.of(), 0, false);

        static Typed again(Map<String, List<String>> typed, int version) {
            return new Typed(typed, List.of(), version, false);
        }
    }

    Map<String, Object> content(Actor actor, HeldTask task, Typed typed) {
        Drafts.Draft draft = casework.draft(actor, task.step().id());
        Map<String, List<String>> values = typed.typed() == null ? draft.typed() : typed.typed();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("head", task.head());
        model.put("task", task);
        model.put("member", member(actor, task));
        model.put("holder", holder(task));
        FormView form =
                forms.view(task.form(), state(actor, task).withTyped(values).withErrors(typed.errors()));
        model.put("form", form);
        model.put("step", heading(task.step(), form));
        model.put("draft", draft);
        model.put("version", typed.typed() == null || typed.conflict() ? draft.version() : typed.version());
        model.put("conflict", typed.conflict());
        model.put("aside", aside.content(actor, task));
        return model;
    }

    /** The form of a piece of work before anybody typed into it. */
    FormView fresh(Actor actor, HeldTask task) {
        return forms.view(task.form(), state(actor, task));
    }

    /** What is to be done; a wait is named by what it waits for, so its form says what to do about it. */
    private String heading(Step step, FormView form) {
        return step.kind() == Step.Kind.ANSWER ? form.title() : stepName(step);
    }

    String stepName(Step step) {
        return wordings.step(step.deployment(), step.procedure(), step.key());
    }

    /** Whom the step concerns, where each decides alone and the reader may know. */
    private String member(Actor actor, HeldTask task) {
        return caseFiles.members(actor, task.head().id()).stream()
                .map(Member::person)
                .filter(person -> person.equals(task.step().member()))
                .findFirst()
                .flatMap(person -> persons.read(person).name())
                .orElse("");
    }

    /** The colleague who holds it. */
    private String holder(HeldTask task) {
        ActorId holder = task.ball().holder();
        return holder == null ? "" : staff.find(holder).map(Actor::name).orElse("");
    }

    private FormState state(Actor actor, HeldTask task) {
        String deployment = task.step().deployment();
        CaseId caseId = task.head().id();
        return blanks.blank(
                        actor,
                        caseId,
                        task.writable(),
                        (key, english) -> procedures.text(deployment, key, english, locale()))
                .withFacts(casework.facts(task));
    }

    static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}

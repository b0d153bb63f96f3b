package org.safeconduct.form.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.FormState;
import org.safeconduct.form.FormView;
import org.safeconduct.form.Options;
import org.safeconduct.form.check.Appearing;
import org.safeconduct.form.check.Level;
import org.safeconduct.form.sheet.Edit;
import org.safeconduct.kernel.Refusal;

/** Builds what the template shows from a form, what was typed and what is wrong with it. */
public final class Page {

    /** Twelve columns of the page for sixteen of a definition. */
    private static final int COLUMNS = 12;

    private static final int COLUMNS_OF_FORMS = 16;

    private final FormState state;
    private final Labels labels;
    private final Set<String> appearing;
    private final Set<String> reading = new HashSet<>();
    private final Set<String> focused = new HashSet<>();
    private final List<String> shown = new ArrayList<>();
    private final List<FormView.ErrorView> errors = new ArrayList<>();

    private Page(Form form, FormState state, Options options) {
        this.state = state;
        this.labels = new Labels(form, state, options);
        this.appearing = Appearing.in(form);
        collectReading(form.fields());
    }

    /** The page for an evaluated form. */
    public static FormView of(Form form, FormState state, Level top, Options options) {
        Page page = new Page(form, state, options);
        List<FormView.FieldView> fields = page.fields(form.fields(), top);
        page.addOtherErrors();
        boolean conditional = !page.appearing.isEmpty();
        return new FormView(page.labels.title(), fields, page.errors, page.shown, conditional);
    }

    private void collectReading(List<Field> fields) {
        for (Field field : fields) {
            reading.addAll(field.head().hide().names());
            if (field instanceof Field.Section section) {
                collectReading(section.fields());
            }
            if (field instanceof Field.Group group) {
                collectReading(group.fields());
            }
        }
    }

    List<FormView.FieldView> fields(List<Field> fields, Level level) {
        List<FormView.FieldView> views = new ArrayList<>();
        for (Field field : fields) {
            if (!level.hides(field.key()) && rendered(field)) {
                views.add(field(field, level));
            }
        }
        return views;
    }

    /** A field the actor may not write, and a section without any other, is not on the page. */
    private boolean rendered(Field field) {
        if (field instanceof Field.Input input) {
            return state.writable().contains(input.terms().compartment());
        }
        return !(field instanceof Field.Section section)
                || section.fields().stream().anyMatch(inner -> !(inner instanceof Field.Help) && rendered(inner));
    }

    private FormView.FieldView field(Field field, Level level) {
        String path = level.path(field.key());
        boolean required = field instanceof Field.Input input && input.terms().required();
        int columns = Math.round(field.head().columns() * (float) COLUMNS / COLUMNS_OF_FORMS);
        FormView.Face face = new FormView.Face(
                control(field, path), labels.label(field), labels.description(field), required, columns);
        if (!(field instanceof Field.Input input)) {
            return new FormView.FieldView(face, FormView.Duty.NONE, List.of(), plain(field, level));
        }
        if (appearing.contains(field.key())) {
            shown.add(path);
        }
        List<FormView.ErrorView> wrong = errorsAt(path, labels.label(field), level);
        errors.addAll(wrong);
        FormView.Body body = input.as(new Bodies(this, level));
        return new FormView.FieldView(face, duty(input, path), wrong, body);
    }

    /** Name of the control, where a field has one of another name than its own. */
    private static String control(Field field, String path) {
        return field instanceof Field.Money money && money.currencies().isEmpty() ? path + ".amount" : path;
    }

    private FormView.Body plain(Field field, Level level) {
        return field instanceof Field.Section section
                ? new FormView.Under(fields(section.fields(), level))
                : new FormView.Words(labels.paragraphs((Field.Help) field));
    }

    private FormView.Duty duty(Field.Input input, String path) {
        List<String> focus = state.typed().getOrDefault(Edit.FOCUS, List.of());
        boolean here = !focus.isEmpty()
                && (path.equals(focus.get(0)) || (path.startsWith(focus.get(0) + ".") && firstIn(focus.get(0))));
        boolean free = input instanceof Field.LongText
                || (input instanceof Field.Tags tags && tags.offer().free())
                || (input instanceof Field.Text text && text.style() == Field.Style.PLAIN);
        String readers = free ? state.readers().getOrDefault(input.terms().compartment(), "") : "";
        return new FormView.Duty(reading.contains(input.key()), here, readers);
    }

    private boolean firstIn(String line) {
        return focused.add(line);
    }

    private List<FormView.ErrorView> errorsAt(String path, String label, Level level) {
        String place = labels.line(level.path(""));
        return state.errors().stream()
                .filter(error -> error.field().equals(path) || error.field().startsWith(path + "."))
                .map(error -> errorView(error, place.isEmpty() ? label : place + " · " + label))
                .toList();
    }

    private static FormView.ErrorView errorView(Refusal.FieldError error, String label) {
        return new FormView.ErrorView(
                FormView.idOf(error.field()),
                label,
                error.messageKey(),
                error.arguments().toArray());
    }

    /** What is wrong somewhere else than at a field of this page is said in the summary only. */
    private void addOtherErrors() {
        Set<String> told = new HashSet<>();
        errors.forEach(error -> told.add(error.target() + error.messageKey()));
        state.errors().stream()
                .filter(error -> !told.contains(FormView.idOf(error.field()) + error.messageKey()))
                .forEach(error -> errors.add(new FormView.ErrorView(
                        "", "", error.messageKey(), error.arguments().toArray())));
    }

    Labels labels() {
        return labels;
    }

    Map<String, String> documents() {
        return state.documents();
    }
}

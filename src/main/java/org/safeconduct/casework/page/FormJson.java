package org.safeconduct.casework.page;

import java.util.List;
import java.util.Locale;
import org.safeconduct.form.FormView;
import org.safeconduct.form.FormView.FieldView;
import org.safeconduct.kernel.Choice;

/**
 * A form as programs read it: what stands on the page now, in the reader's language.
 *
 * @param conditional whether answers can make further fields appear
 */
record FormJson(String title, boolean conditional, List<Field> fields) {

    /** One value that may be chosen. */
    record Option(String value, String label) {}

    /**
     * One element.
     *
     * @param key name of the answer in the JSON object that is sent
     * @param kind as the page shows it, such as {@code area}, {@code radio} or {@code group}
     * @param fields of a section, or of the first line of a repeating group
     */
    record Field(
            String key,
            String label,
            String description,
            String kind,
            boolean required,
            List<Option> options,
            List<Field> fields) {}

    static FormJson of(FormView view) {
        return new FormJson(view.title(), view.conditional(), fields(view.fields()));
    }

    private static List<Field> fields(List<FieldView> views) {
        return views.stream().map(FormJson::field).toList();
    }

    private static Field field(FieldView view) {
        FormView.Face face = view.face();
        String kind = view.body().kind().toLowerCase(Locale.ROOT);
        String key = face.path().replaceAll("^.*\\.", "");
        return new Field(
                key,
                face.label(),
                face.description(),
                kind,
                face.required(),
                options(view.body()),
                within(view.body()));
    }

    private static List<Option> options(FormView.Body body) {
        return offered(body).stream()
                .map(option -> new Option(option.value(), option.label()))
                .toList();
    }

    private static List<Choice> offered(FormView.Body body) {
        if (body instanceof FormView.Pick pick) {
            return pick.options();
        }
        if (body instanceof FormView.Lists lists) {
            return lists.options();
        }
        return body instanceof FormView.Pair pair ? pair.options() : List.of();
    }

    private static List<Field> within(FormView.Body body) {
        if (body instanceof FormView.Under section) {
            return fields(section.fields());
        }
        return body instanceof FormView.Lines lines && !lines.items().isEmpty()
                ? fields(lines.items().get(0).fields())
                : List.of();
    }
}

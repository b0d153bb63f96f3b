package org.safeconduct.form.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeconduct.form.AnswersView;
import org.safeconduct.form.AnswersView.AnswerView;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.FormState;
import org.safeconduct.form.Kinds;
import org.safeconduct.form.Offer;
import org.safeconduct.form.Options;

/** Builds what the template shows of stored answers: those given, in the order of the form. */
public final class Reading {

    private final Labels labels;
    private final Written written;
    private final Map<String, String> documents;

    private Reading(Form form, FormState state, Options options) {
        this.labels = new Labels(form, state, options);
        this.written = new Written(state.language());
        this.documents = state.documents();
    }

    /** Stored answers, by field; absent ones leave no trace. */
    public static AnswersView of(Form form, FormState state, JsonNode answers, Options options) {
        return new Reading(form, state, options).level(form.fields(), answers);
    }

    private AnswersView level(List<Field> fields, JsonNode answers) {
        List<AnswerView> views = new ArrayList<>();
        for (Field field : fields) {
            if (field instanceof Field.Section section) {
                section(section, answers, views);
            }
            if (field instanceof Field.Input input && given(answers.path(input.key()))) {
                views.add(input.as(new OfValue(answers.path(input.key()))));
            }
        }
        return new AnswersView(views);
    }

    private void section(Field.Section section, JsonNode answers, List<AnswerView> views) {
        AnswersView inner = level(section.fields(), answers);
        if (!inner.answers().isEmpty()) {
            views.add(new AnswerView(labels.label(section), "section", List.of(), List.of(inner)));
        }
    }

    private static boolean given(JsonNode value) {
        return !value.isMissingNode() && !value.isNull() && !(value.isContainerNode() && value.isEmpty());
    }

    /** One stored value, written out. */
    private final class OfValue implements Kinds<AnswerView> {
        private final JsonNode value;

        OfValue(JsonNode value) {
            this.value = value;
        }

        private AnswerView words(Field field, List<String> texts) {
            return new AnswerView(labels.label(field), "words", texts, List.of());
        }

        private AnswerView exact(Field field, String text) {
            return new AnswerView(labels.label(field), "exact", List.of(text), List.of());
        }

        private List<String> each() {
            List<String> texts = new ArrayList<>();
            value.forEach(element -> texts.add(element.asText()));
            return texts;
        }

        private AnswerView chosen(Field field, Offer offer) {
            List<String> values = value.isArray() ? each() : List.of(value.asText());
            return words(
                    field,
                    values.stream()
                            .map(one -> withCode(labels.labelOf(field, offer, one), one))
                            .toList());
        }

        /** Codes of three capitals stand in papers and are read out: beside the name, never in its place. */
        private static String withCode(String label, String value) {
            return value.matches("[A-Z]{3}") && !label.equals(value) ? label + " · " + value : label;
        }

        @Override
        public AnswerView text(Field.Text field) {
            boolean plain = field.style() == Field.Style.PLAIN || field.style() == Field.Style.PERSON_NAME;
            return plain ? words(field, List.of(value.asText())) : exact(field, value.asText());
        }

        @Override
        public AnswerView longText(Field.LongText field) {
            return new AnswerView(
                    labels.label(field), "lines", value.asText().lines().toList(), List.of());
        }

        @Override
        public AnswerView number(Field.Number field) {
            return exact(field, value.isNumber() ? written.number(value.decimalValue()) : value.asText());
        }

        @Override
        public AnswerView money(Field.Money field) {
            String amount = value.path("amount").asText();
            return exact(field, written.money(amount, value.path("currency").asText()));
        }

        @Override
        public AnswerView day(Field.Day field) {
            return words(field, List.of(written.day(value.asText())));
        }

        @Override
        public AnswerView days(Field.Days field) {
            String first = written.day(value.path("from").asText());
            return words(
                    field, List.of(first + " – " + written.day(value.path("to").asText())));
        }

        @Override
        public AnswerView moment(Field.Moment field) {
            return words(field, List.of(written.moment(value.asText())));
        }

        @Override
        public AnswerView yesNo(Field.YesNo field) {
            String key = value.asBoolean() ? "form.yes" : "form.no";
            return new AnswerView(labels.label(field), "message", List.of(key), List.of());
        }

        @Override
        public AnswerView choice(Field.Choice field) {
            return chosen(field, field.offer());
        }

        @Override
        public AnswerView choices(Field.Choices field) {
            return chosen(field, field.offer());
        }

        @Override
        public AnswerView tags(Field.Tags field) {
            return chosen(field, field.offer().free() ? Offer.FREE : field.offer());
        }

        @Override
        public AnswerView files(Field.Files field) {
            List<String> names =
                    each().stream().map(id -> documents.getOrDefault(id, "")).toList();
            return new AnswerView(labels.label(field), "files", names, List.of());
        }

        @Override
        public AnswerView group(Field.Group field) {
            List<AnswersView> lines = new ArrayList<>();
            value.forEach(line -> lines.add(level(field.fields(), line)));
            return new AnswerView(labels.label(field), "group", List.of(), lines);
        }
    }
}

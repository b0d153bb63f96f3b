package org.safeconduct.casework.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casework.Casework;
import org.safeconduct.casework.FormEntries;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.Forms;
import org.safeconduct.form.Terms;
import org.safeconduct.kernel.AnswerRules;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Refusal.FieldError;
import org.safeconduct.procedure.Procedures;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Checks a corrected answer by the form it was first given in, with the other answers as they are on file now. */
@Component
class FormAnswerRules implements AnswerRules {

    private static final Set<Compartment> ALL = EnumSet.allOf(Compartment.class);

    private final Forms forms;
    private final Procedures procedures;
    private final CaseFiles caseFiles;
    private final Casework casework;

    FormAnswerRules(Forms forms, Procedures procedures, CaseFiles caseFiles, Casework casework) {
        this.forms = forms;
        this.procedures = procedures;
        this.caseFiles = caseFiles;
        this.casework = casework;
    }

    @Override
    public Checked checked(Corrected corrected) {
        Form form = forms.read(corrected.form(), procedures.form(corrected.deployment(), corrected.form()));
        if (form.topInputs().stream().noneMatch(input -> input.key().equals(corrected.field()))) {
            return new Checked(corrected.value(), List.of());
        }
        Filled filled = new Filled(form, corrected, onFile(form, corrected));
        filled.refuseOverwriting();
        List<FieldError> before = filled.errors(filled.onFile());
        List<FieldError> wrong = filled.errors(filled.withValue()).stream()
                .filter(error -> !before.contains(error) || filled.own(error))
                .flatMap(error -> filled.placed(error).stream())
                .distinct()
                .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return filled.kept();
    }

    private ObjectNode onFile(Form form, Corrected corrected) {
        Map<String, JsonNode> facts = caseFiles.facts(corrected.caseId(), corrected.member());
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        form.topInputs().stream()
                .map(Field.Input::key)
                .filter(facts::containsKey)
                .forEach(key -> answers.set(key, facts.get(key)));
        return answers;
    }

    /** One form as it stands on file, and with the corrected value in its place. */
    private final class Filled {

        private final Form form;
        private final Corrected corrected;
        private final ObjectNode onFile;
        private final Map<String, Object> facts;

        Filled(Form form, Corrected corrected, ObjectNode onFile) {
            this.form = form;
            this.corrected = corrected;
            this.onFile = onFile;
            this.facts = casework.facts(corrected.caseId(), corrected.member(), corrected.today());
        }

        ObjectNode onFile() {
            return onFile;
        }

        ObjectNode withValue() {
            ObjectNode changed = onFile.deepCopy();
            changed.set(corrected.field(), corrected.value());
            changed.setAll(corrected.also());
            return changed;
        }

        /** What a colleague answered meanwhile stays; an amount alone may bring its currency along. */
        void refuseOverwriting() {
            boolean taken = corrected.also().keySet().stream()
                    .anyMatch(field -> onFile.has(field) && !field.equals(currency()));
            if (taken) {
                throw Refusal.conflict("refusal.casefile.already-corrected");
            }
        }

        private String currency() {
            return form.find(corrected.field())
                    .filter(Field.Money.class::isInstance)
                    .map(input -> ((Field.Money) input).currencyField())
                    .orElse("");
        }

        List<FieldError> errors(ObjectNode answers) {
            try {
                check(answers);
                return List.of();
            } catch (Refusal refusal) {
                return refusal.fields();
            }
        }

        private Answers check(ObjectNode answers) {
            return forms.checkJson(form, answers, ALL, facts);
        }

        boolean own(FieldError error) {
            return top(error).equals(corrected.field());
        }

        private static String top(FieldError error) {
            return error.field().split("[\\[.]", 2)[0];
        }

        /** Where the error stands: another answer that no longer fits is named at the corrected one. */
        Optional<FieldError> placed(FieldError error) {
            String field = top(error);
            if (own(error) || corrected.also().containsKey(field)) {
                return Optional.of(error);
            }
            if (onFile.has(field)) {
                return Optional.of(FieldError.of(corrected.field(), "refusal.casefile.other-answer", label(field)));
            }
            boolean asked = form.find(field)
                    .filter(input -> corrected.writable().contains(input.terms().compartment()))
                    .isPresent();
            return asked ? Optional.of(error) : Optional.empty();
        }

        private String label(String field) {
            Locale language = LocaleContextHolder.getLocale();
            String english = form.find(field).map(input -> input.head().label()).orElse("");
            String key = form.id() + "." + field + ".label";
            return procedures.text(corrected.deployment(), key, english, language);
        }

        /** A field that other answers leave out takes none; a list may become empty. */
        Checked kept() {
            Map<String, JsonNode> values = values();
            JsonNode value = values.get(corrected.field());
            if (value == null
                    && !(corrected.value().isArray() && corrected.value().isEmpty())) {
                throw Refusal.invalid(corrected.field(), "refusal.casefile.not-asked");
            }
            List<Kept> also = form.topInputs().stream()
                    .filter(input -> corrected.also().containsKey(input.key()) && values.containsKey(input.key()))
                    .map(input -> kept(input, values))
                    .toList();
            return new Checked(value == null ? corrected.value() : value, also);
        }

        private static Kept kept(Field.Input input, Map<String, JsonNode> values) {
            JsonNode value = Objects.requireNonNull(values.get(input.key()));
            Terms terms = input.terms();
            return new Kept(input.key(), terms.compartment(), value, terms.fixed(), FormEntries.english(input));
        }

        /** What was wrong before, or was never asked, does not keep this answer from being put right. */
        private Map<String, JsonNode> values() {
            Map<String, JsonNode> values = new LinkedHashMap<>();
            try {
                check(withValue()).byField().forEach((field, answer) -> values.put(field, answer.value()));
            } catch (Refusal wrongBefore) {
                values.putAll(corrected.also());
                values.put(corrected.field(), corrected.value());
            }
            return values;
        }
    }
}

package org.safeconduct.casework.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casework.Casework;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.Forms;
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
    private static final String VALUE = "value";

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
    public JsonNode checked(Corrected corrected) {
        Form form = forms.read(corrected.form(), procedures.form(corrected.deployment(), corrected.form()));
        if (form.topInputs().stream().noneMatch(input -> input.key().equals(corrected.field()))) {
            return corrected.value();
        }
        Filled filled = new Filled(form, corrected, onFile(form, corrected));
        List<FieldError> before = filled.errors(filled.onFile());
        List<FieldError> wrong = filled.errors(filled.withValue()).stream()
                .filter(error -> !before.contains(error) || filled.own(error))
                .flatMap(error -> filled.atValue(error).stream())
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
            this.facts = casework.facts(corrected.caseId(), corrected.member());
        }

        ObjectNode onFile() {
            return onFile;
        }

        ObjectNode withValue() {
            ObjectNode changed = onFile.deepCopy();
            changed.set(corrected.field(), corrected.value());
            return changed;
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
            String field = corrected.field();
            return error.field().equals(field)
                    || error.field().startsWith(field + "[")
                    || error.field().startsWith(field + ".");
        }

        /** What is wrong with the value stands at it; another answer that no longer fits is named there. */
        Optional<FieldError> atValue(FieldError error) {
            if (own(error)) {
                return Optional.of(new FieldError(VALUE, error.messageKey(), error.arguments()));
            }
            return onFile.has(error.field())
                    ? Optional.of(FieldError.of(VALUE, "refusal.casefile.other-answer", label(error.field())))
                    : Optional.empty();
        }

        private String label(String field) {
            Locale language = LocaleContextHolder.getLocale();
            String english = form.find(field).map(input -> input.head().label()).orElse("");
            String key = form.id() + "." + field + ".label";
            return procedures.text(corrected.deployment(), key, english, language);
        }

        /** A field that other answers leave out takes none. */
        JsonNode kept() {
            try {
                Answers.Answer answer = check(withValue()).byField().get(corrected.field());
                if (answer == null) {
                    throw Refusal.invalid(VALUE, "refusal.casefile.not-asked");
                }
                return answer.value();
            } catch (Refusal refusal) {
                return keptBesideOthers(refusal);
            }
        }

        /** What was wrong before, or was never asked, does not keep this answer from being put right. */
        private JsonNode keptBesideOthers(Refusal refusal) {
            if (refusal.fields().stream().anyMatch(error -> error.field().equals(VALUE))) {
                throw refusal;
            }
            return corrected.value();
        }
    }
}

package org.safeconduct.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.safeconduct.form.check.Checker;
import org.safeconduct.form.check.Conditions;
import org.safeconduct.form.check.Evaluation;
import org.safeconduct.form.check.Level;
import org.safeconduct.form.read.Definitions;
import org.safeconduct.form.sheet.Edit;
import org.safeconduct.form.sheet.FromJson;
import org.safeconduct.form.sheet.Sheet;
import org.safeconduct.form.sheet.Sheets;
import org.safeconduct.form.sheet.ToJson;
import org.safeconduct.form.view.Page;
import org.safeconduct.form.view.Reading;
import org.safeconduct.form.view.Start;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.DocumentId;
import org.safeconduct.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Front door to forms: reads definitions, checks what was submitted against what was rendered, and nothing else. */
@Service
public class Forms {

    /** Posted back by the page: paths of the conditional fields that stood on it. */
    private static final String SHOWN = "_shown";

    private final Map<Source, Form> known = new ConcurrentHashMap<>();
    private final ObjectProvider<Options> options;
    private final Clock clock;
    private final Conditions conditions;

    Forms(ObjectProvider<Options> options, Clock clock) {
        this.options = options;
        this.clock = clock;
        this.conditions = new Conditions();
    }

    private record Source(String id, String json) {}

    /**
     * Reads a definition; refuses with IllegalArgumentException, naming form and field, what this product does not
     * show.
     */
    public Form read(String id, String json) {
        return known.computeIfAbsent(new Source(id, json), source -> Definitions.read(id, json));
    }

    /**
     * Checks submitted values (flat names such as {@code members[1].birthDate}; a list per name) against the form.
     * Throws Refusal INVALID with every field error; hidden and unknown fields are dropped.
     *
     * @param writable compartments the actor may write or collect; other fields are treated as not rendered
     * @param facts what conditions may read besides the answers, such as the values already in the case; a fact
     *     {@code today} replaces the day of the server
     */
    public Answers check(
            Form form, Map<String, List<String>> submitted, Set<Compartment> writable, Map<String, Object> facts) {
        Sheets read = Sheets.read(form, submitted);
        Level level = evaluation(writable, read.tooMuch()).evaluate(form, read.sheet(), facts);
        List<String> shown = submitted.getOrDefault(SHOWN, List.of());
        List<Refusal.FieldError> unseen = shown.isEmpty() ? List.of() : Checker.unseen(form, level, shown);
        return Checker.check(level, LocalDate.now(clock), unseen);
    }

    /** The same check for a JSON object; a value of the wrong type is an error at its field. */
    public Answers checkJson(Form form, JsonNode body, Set<Compartment> writable, Map<String, Object> facts) {
        if (!body.isObject()) {
            throw Refusal.invalid("", "refusal.form.type.object");
        }
        FromJson read = FromJson.read(form, body);
        Sheet sheet = Sheets.read(form, read.names()).sheet();
        Level level = evaluation(writable, read.misfits()).evaluate(form, sheet, facts);
        return Checker.check(level, LocalDate.now(clock), List.of());
    }

    /**
     * What was typed after one of the form's own buttons was pressed (add a line, remove a line, show what follows);
     * empty when the form was really submitted.
     */
    public Optional<Map<String, List<String>>> edit(Form form, Map<String, List<String>> submitted) {
        return Edit.apply(form, submitted);
    }

    /** What was typed into fields of this form, unchecked, to be kept as a draft; refuses only what is far too much. */
    public Map<String, List<String>> typed(Form form, Map<String, List<String>> submitted) {
        return Sheets.read(form, submitted).strict().flat();
    }

    /**
     * Puts a document just kept into the field whose control sent it; unknown controls change nothing.
     *
     * @param part name of the multipart part, {@code documentScan._file} for the field {@code documentScan}
     */
    public Map<String, List<String>> attach(
            Form form, Map<String, List<String>> submitted, String part, DocumentId document) {
        return Edit.attached(form, submitted, part, document);
    }

    /** Stored answers as if typed, to show them again in the form. */
    public Map<String, List<String>> flatten(Form form, Map<String, JsonNode> answers) {
        return FromJson.read(form, object(answers)).names();
    }

    /** What was typed, unchecked, in the shape of JSON answers. */
    public ObjectNode unflatten(Form form, Map<String, List<String>> typed) {
        return ToJson.shape(form.fields(), Sheets.read(form, typed).sheet());
    }

    /** What a fresh form begins with: initial values, first lines, and what the case already knows. */
    public Map<String, List<String>> begin(Form form, Map<String, JsonNode> known) {
        return Start.values(form, known);
    }

    /** What to show: labels in the reader's language, values as typed, errors at their fields. */
    public FormView view(Form form, FormState state) {
        Map<String, List<String>> typed = state.typed().isEmpty() ? begin(form, Map.of()) : state.typed();
        Level level = evaluation(state.writable(), Map.of())
                .evaluate(form, Sheets.read(form, typed).sheet(), state.facts());
        return Page.of(form, state, level, options());
    }

    /** Stored answers for reading: those given, in the order of the form; absent ones leave no trace. */
    public AnswersView answered(Form form, Map<String, JsonNode> answers, FormState state) {
        return Reading.of(form, state, object(answers), options());
    }

    private static ObjectNode object(Map<String, JsonNode> answers) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        answers.forEach(object::set);
        return object;
    }

    private Evaluation evaluation(Set<Compartment> writable, Map<String, Refusal.FieldError> misfits) {
        return new Evaluation(conditions, options(), writable, misfits);
    }

    private Options options() {
        return options.getIfAvailable(() -> (source, language) -> {
            throw new IllegalArgumentException("no options for " + source);
        });
    }
}

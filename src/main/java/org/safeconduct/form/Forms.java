package org.safeconduct.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.form.read.Definitions;
import org.safeconduct.kernel.Compartment;
import org.springframework.stereotype.Service;

/** Front door to forms: reads definitions, checks what was submitted against what was rendered, and nothing else. */
@Service
public class Forms {

    /** Reads a definition; refuses unknown component types or properties with IllegalArgumentException naming file and field. */
    public Form read(String id, String json) {
        return Definitions.read(id, json);
    }

    /**
     * Checks submitted values (flat names such as {@code members[1].birthDate}; a list per name) against the form.
     * Throws Refusal INVALID with every field error; hidden and unknown fields are dropped.
     *
     * @param writable compartments the actor may write or collect; other fields are treated as not rendered
     * @param facts what conditions may read besides the answers, such as the values already in the case
     */
    public Answers check(
            Form form, Map<String, List<String>> submitted, Set<Compartment> writable, Map<String, Object> facts) {
        throw new UnsupportedOperationException();
    }

    /** The same check for a JSON object; a value of the wrong type is an error at its field. */
    public Answers checkJson(Form form, JsonNode body, Set<Compartment> writable, Map<String, Object> facts) {
        throw new UnsupportedOperationException();
    }

    /**
     * What was typed after one of the form's own buttons was pressed (add a line, remove a line, show what follows);
     * empty when the form was really submitted.
     */
    public Optional<Map<String, List<String>>> edit(Form form, Map<String, List<String>> submitted) {
        throw new UnsupportedOperationException();
    }

    /** What was typed into fields of this form, unchecked, to be kept as a draft; refuses only what is far too much. */
    public Map<String, List<String>> typed(Form form, Map<String, List<String>> submitted) {
        throw new UnsupportedOperationException();
    }

    /** Stored answers as if typed, to show them again in the form. */
    public Map<String, List<String>> flatten(Form form, Map<String, JsonNode> answers) {
        throw new UnsupportedOperationException();
    }

    /** What was typed, unchecked, in the shape of JSON answers. */
    public ObjectNode unflatten(Form form, Map<String, List<String>> typed) {
        throw new UnsupportedOperationException();
    }

    /** What to show: labels in the reader's language, values as typed, errors at their fields. */
    public FormView view(Form form, FormState state) {
        throw new UnsupportedOperationException();
    }

    /** Stored answers for reading: those given, in the order of the form; absent ones leave no trace. */
    public AnswersView answered(Form form, Map<String, JsonNode> answers, FormState state) {
        throw new UnsupportedOperationException();
    }
}

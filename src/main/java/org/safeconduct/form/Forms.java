package org.safeconduct.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.kernel.Compartment;
import org.springframework.stereotype.Service;

/** Front door to forms: reads definitions, checks what was submitted against what was rendered, and nothing else. */
@Service
public class Forms {

    /** Reads a definition; refuses unknown component types or properties, naming file and field. */
    public Form read(String id, String json) {
        throw new UnsupportedOperationException();
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

    /** What to show: labels in the reader's language, values as typed or stored, errors at their fields. */
    public FormView view(Form form, FormState state) {
        throw new UnsupportedOperationException();
    }
}

package org.safeconduct.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words of models and forms in the reader's language, for rooms that may not know the procedures themselves. */
public interface Wording {

    /** Name of one step of a model. */
    String step(String deployment, String procedure, String element, Locale language);

    /**
     * Text of a model or form element in a language, else English; keys are {@code <process>.<element>} and
     * {@code <form>.<field>.<property>}.
     */
    String text(String deployment, String key, String english, Locale language);

    /**
     * What was answered in one field of a form, as a reader of the language would write it; empty when the form has no
     * such field.
     */
    Optional<String> answer(String deployment, String form, String field, JsonNode value, Locale language);

    /** Values one field of a form offers, with their labels; empty when it takes free answers. */
    Map<String, String> choices(String deployment, String form, String field, Locale language);
}

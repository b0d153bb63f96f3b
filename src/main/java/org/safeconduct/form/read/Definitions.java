package org.safeconduct.form.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;

/** Reads definitions of Camunda Forms; refuses with IllegalArgumentException, naming form and field. */
public final class Definitions {

    /** Longest definition, in characters. */
    private static final int LONGEST = 200_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Definitions() {}

    /** Reads one form; its id must be the one expected. */
    public static Form read(String id, String json) {
        Part form = new Part("form " + id, parse(id, json));
        Vocabulary.checkForm(form);
        if (!form.required("id").equals(id)) {
            throw form.unsound("its id is \"" + form.text("id") + "\"");
        }
        List<Field> fields = Elements.read(form);
        return new Form(id, form.text("title"), fields, Soundness.check(id, fields));
    }

    private static JsonNode parse(String id, String json) {
        if (json.length() > LONGEST) {
            throw new IllegalArgumentException("form " + id + ": longer than " + LONGEST + " characters");
        }
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("form " + id + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }
}

package org.safeconduct.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent for a form: flat names from a page, or one JSON object from the API.
 *
 * @param json null when it came from a page
 */
public record Submission(
        Map<String, List<String>> typed, @Nullable JsonNode json) {

    public Submission {
        typed = Map.copyOf(typed);
    }

    public static Submission ofPage(Map<String, List<String>> typed) {
        return new Submission(typed, null);
    }

    public static Submission ofJson(JsonNode json) {
        return new Submission(Map.of(), json);
    }
}

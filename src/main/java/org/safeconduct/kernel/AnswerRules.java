package org.safeconduct.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What the form of an answer asks of it, for rooms that may not know forms. */
public interface AnswerRules {

    /**
     * The value as the form keeps it; refuses as INVALID, at the field {@code value}, what the form would not take
     * beside everything else that is on file.
     */
    JsonNode checked(Corrected corrected);

    /**
     * A value in the place of another.
     *
     * @param member the answer is about; null when it is about the whole case
     */
    record Corrected(
            CaseId caseId, @Nullable PersonId member, String deployment, String form, String field, JsonNode value) {}
}

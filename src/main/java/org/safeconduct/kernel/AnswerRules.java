package org.safeconduct.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the form of an answer asks of it, for rooms that may not know forms. */
public interface AnswerRules {

    /**
     * The value as the form keeps it, with the answers to what is asked because of it; refuses as INVALID, at their
     * fields, what the form would not take beside everything else that is on file.
     */
    Checked checked(Corrected corrected);

    /**
     * A value in the place of another.
     *
     * @param member the answer is about; null when it is about the whole case
     * @param also answers to questions nobody asked before, by field
     * @param writable compartments whose questions may be asked
     * @param today the day where whoever corrects it works
     */
    record Corrected(
            CaseId caseId,
            @Nullable PersonId member,
            String deployment,
            String form,
            String field,
            JsonNode value,
            Map<String, JsonNode> also,
            Set<Compartment> writable,
            LocalDate today) {}

    record Checked(JsonNode value, List<Kept> also) {}

    /**
     * An answer given with the correction.
     *
     * @param fixed belongs to the fixed subset others may read
     * @param english labels of the field and its values
     */
    record Kept(String field, Compartment compartment, JsonNode value, boolean fixed, Map<String, String> english) {}
}

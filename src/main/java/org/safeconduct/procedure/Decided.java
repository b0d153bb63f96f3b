package org.safeconduct.procedure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a decision table answered, with everything needed to explain it later.
 *
 * @param rules that matched, in the order of the table
 */
public record Decided(String decision, int version, Map<String, Object> inputs, List<MatchedRule> rules) {

    public Decided {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        rules = List.copyOf(rules);
    }

    /**
     * One rule that matched.
     *
     * @param number row in the table, from 1
     * @param basis annotation of the row: its legal basis
     */
    public record MatchedRule(int number, String basis, Map<String, Object> outputs) {

        public MatchedRule {
            outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        }
    }
}

package org.safeconduct.procedure.rules;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** One small decision for every cell where an engine would run something else than FEEL. */
public final class HostileDecisions {

    private static final String FRAME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="D" name="Hostile" namespace="n" %s>
              <decision id="hostile-table" name="Hostile" camunda:historyTimeToLive="P1D">
                %s
              </decision>
            </definitions>
            """;
    private static final String TABLE = """
            <decisionTable id="T" hitPolicy="FIRST">
              <input id="I"><inputExpression id="IE" typeRef="string" %s><text>%s</text></inputExpression></input>
              <output id="O" name="o" typeRef="string"/>
              <rule id="R"><inputEntry id="E" %s><text>%s</text></inputEntry>
                <outputEntry id="A" %s><text>%s</text></outputEntry></rule>
            </decisionTable>
            """;
    private static final String FEEL_EXTERNAL =
            "function(x) external {java: {class: &quot;org.safeconduct.procedure.Marker&quot;, "
                    + "method signature: &quot;set(java.lang.String)&quot;}}(&quot;x&quot;)";

    private HostileDecisions() {}

    /** By the cell of the attack. */
    public static Map<String, byte[]> all() {
        String attack = HostileModels.ATTACK;
        Map<String, byte[]> decisions = new LinkedHashMap<>();
        for (String language : new String[] {"juel", "javascript", "groovy"}) {
            String other = "expressionLanguage=\"" + language + "\"";
            decisions.put(
                    "input expression " + language, decision("", TABLE.formatted(other, attack, "", "-", "", "\"a\"")));
            decisions.put(
                    "input entry " + language, decision("", TABLE.formatted("", "x", other, attack, "", "\"a\"")));
            decisions.put("output entry " + language, decision("", TABLE.formatted("", "x", "", "-", other, attack)));
            decisions.put("whole model " + language, decision(other, TABLE.formatted("", "x", "", "-", "", attack)));
        }
        decisions.put("external function", decision("", TABLE.formatted("", "x", "", "-", "", FEEL_EXTERNAL)));
        decisions.put(
                "literal expression",
                decision(
                        "",
                        "<variable id=\"V\" name=\"v\" typeRef=\"string\"/>"
                                + "<literalExpression id=\"L\" expressionLanguage=\"juel\"><text>"
                                + attack + "</text></literalExpression>"));
        return decisions;
    }

    private static byte[] decision(String attributes, String logic) {
        return FRAME.formatted(attributes, logic).getBytes(StandardCharsets.UTF_8);
    }
}

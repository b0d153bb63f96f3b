package org.safeconduct.procedure.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * One row of a decision table.
 *
 * @param number from 1
 * @param basis what the row's annotation says: its legal basis
 */
public record RuleRow(int number, String basis) {

    /** All rows of the table in this file, by rule id. */
    static Map<String, RuleRow> read(byte[] dmn) {
        Map<String, RuleRow> rows = new LinkedHashMap<>();
        Xml.walk(Xml.root(dmn), element -> {
            if (element.getLocalName().equals("rule")) {
                rows.put(element.getAttribute("id"), new RuleRow(rows.size() + 1, annotation(element)));
            }
        });
        return Map.copyOf(rows);
    }

    private static String annotation(Element rule) {
        StringBuilder annotation = new StringBuilder();
        for (Element child : Xml.children(rule)) {
            if (child.getLocalName().equals("description")) {
                annotation.append(Xml.text(child).strip());
            } else if (child.getLocalName().equals("annotationEntry")) {
                Xml.children(child)
                        .forEach(text -> annotation.append(Xml.text(text).strip()));
            }
        }
        return annotation.toString();
    }
}

package org.safeconduct.procedure.rules;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Reads a decision table as plain XML and names everything in it that is not a FEEL table of ours. */
final class DecisionLint {

    private static final String DMN = "https://www.omg.org/spec/DMN/";
    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "inputEntry",
            "output",
            "outputValues",
            "outputEntry",
            "rule",
            "text",
            "description",
            "annotation",
            "annotationEntry",
            "variable",
            "inputData",
            "informationRequirement",
            "requiredInput");
    private static final Set<String> ENGINE_ATTRIBUTES = Set.of("historyTimeToLive", "inputVariable", "versionTag");

    private final Findings findings;

    private DecisionLint(Findings findings) {
        this.findings = findings;
    }

    /** What is wrong with the decision, each with file and element; empty when nothing is. */
    static List<String> findings(String file, byte[] xml) {
        return Findings.in(file, xml, (element, findings) -> new DecisionLint(findings).check(element));
    }

    private void check(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        boolean drawing = namespace.contains("DMNDI") || namespace.endsWith("/DC/") || namespace.endsWith("/DI/");
        if (!drawing && !(namespace.startsWith(DMN) && ELEMENTS.contains(element.getLocalName()))) {
            findings.add(element, "element not allowed");
        }
        Xml.attributes(element).forEach(attribute -> attribute(element, attribute));
        text(element, Xml.text(element));
    }

    private void attribute(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        if (name.equals("expressionLanguage") && !isFeel(attribute.getValue())) {
            findings.add(element, "only FEEL is allowed, not " + attribute.getValue());
        }
        if (Xml.CAMUNDA_DMN.equals(attribute.getNamespaceURI()) && !ENGINE_ATTRIBUTES.contains(name)) {
            findings.add(element, "attribute not allowed: " + attribute.getName());
        }
        text(element, attribute.getValue());
    }

    private static boolean isFeel(String language) {
        return language.equalsIgnoreCase("feel") || language.startsWith(DMN) && language.endsWith("/FEEL/");
    }

    private void text(Element element, String text) {
        if (ExpressionShape.isExpression(text)) {
            findings.add(element, "expression not allowed: " + text.strip());
        }
        if (text.contains("external") && text.contains("function")) {
            findings.add(element, "external function not allowed");
        }
    }
}

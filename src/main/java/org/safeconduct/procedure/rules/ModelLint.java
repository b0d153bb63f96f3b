package org.safeconduct.procedure.rules;

import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Reads a process model as plain XML and names everything in it that is not on the closed lists. */
final class ModelLint {

    private static final Set<String> SILENT_NAMESPACES = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://camunda.org/schema/modeler/1.0",
            XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);

    private final Findings findings;

    private ModelLint(Findings findings) {
        this.findings = findings;
    }

    /** What is wrong with the model, each with file and element; empty when nothing is. */
    static List<String> findings(String file, byte[] xml) {
        return Findings.in(file, xml, (element, findings) -> new ModelLint(findings).check(element));
    }

    private void check(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        String name = element.getLocalName();
        if (namespace.equals(Vocabulary.BPMN)) {
            known(element, Vocabulary.ELEMENTS.containsKey(name));
            required(element);
            closureCodes(element);
        } else if (namespace.equals(Xml.CAMUNDA)) {
            known(element, Vocabulary.EXTENSIONS.containsKey(name));
        } else {
            known(element, SILENT_NAMESPACES.contains(namespace));
        }
        Xml.attributes(element).forEach(attribute -> attribute(element, attribute));
        expression(element, name, Xml.text(element));
    }

    private void known(Element element, boolean known) {
        if (!known) {
            findings.add(element, "element not allowed");
        }
        Set<String> parents = Vocabulary.PARENTS.get(element.getLocalName());
        if (parents != null && !parents.contains(element.getParentNode().getLocalName())) {
            findings.add(element, "not allowed here");
        }
    }

    private void attribute(Element element, Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        String place = element.getLocalName() + "@" + attribute.getLocalName();
        if (namespace == null ? !plain(element, attribute) : !extension(element, attribute, namespace)) {
            findings.add(element, "attribute not allowed: " + attribute.getName());
        }
        if (!Vocabulary.FIXED.getOrDefault(place, attribute.getValue()).equals(attribute.getValue())) {
            findings.add(element, "value not allowed: " + attribute.getName());
        }
        expression(element, place, attribute.getValue());
    }

    private static boolean plain(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        String namespace = String.valueOf(element.getNamespaceURI());
        if (namespace.equals(Vocabulary.BPMN)) {
            return Set.of("id", "name").contains(name)
                    || Vocabulary.ELEMENTS
                            .getOrDefault(element.getLocalName(), Set.of())
                            .contains(name);
        }
        return !namespace.equals(Xml.CAMUNDA)
                || Vocabulary.EXTENSIONS
                        .getOrDefault(element.getLocalName(), Set.of())
                        .contains(name);
    }

    private static boolean extension(Element element, Attr attribute, String namespace) {
        return SILENT_NAMESPACES.contains(namespace)
                || namespace.equals(Xml.CAMUNDA)
                        && Vocabulary.EXTENSION_ATTRIBUTES
                                .getOrDefault(element.getLocalName(), Set.of())
                                .contains(attribute.getLocalName());
    }

    private void expression(Element element, String place, String text) {
        Set<ExpressionShape> shapes = Vocabulary.EXPRESSION_PLACES.get(place);
        boolean demanded = shapes != null && !text.isBlank();
        boolean fits = shapes != null && shapes.stream().anyMatch(shape -> shape.matches(text));
        if ((demanded || ExpressionShape.isExpression(text)) && !fits) {
            findings.add(element, "expression not allowed: " + text.strip());
        }
    }

    private void required(Element element) {
        for (String name : Vocabulary.REQUIRED.getOrDefault(element.getLocalName(), Set.of())) {
            boolean present = element.hasAttribute(name)
                    || element.hasAttributeNS(Xml.CAMUNDA, name)
                    || element.getElementsByTagNameNS(Vocabulary.BPMN, name).getLength() > 0;
            if (!present) {
                findings.add(element, "missing: " + name);
            }
        }
    }

    /** A procedure that a case can be opened with says at each of its ends how the case is closed. */
    private void closureCodes(Element process) {
        if (process.getLocalName().equals("process") && has(process, "openable")) {
            Xml.children(process).stream()
                    .filter(child -> child.getLocalName().equals("endEvent") && !has(child, "closureCode"))
                    .forEach(end -> findings.add(end, "missing: closureCode"));
        }
    }

    private static boolean has(Element element, String property) {
        return Xml.children(element).stream()
                .filter(child -> child.getLocalName().equals("extensionElements"))
                .flatMap(extensions -> Xml.children(extensions).stream())
                .flatMap(properties -> Xml.children(properties).stream())
                .anyMatch(entry -> entry.getAttribute("name").equals(property));
    }
}

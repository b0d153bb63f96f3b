package org.safeconduct.models;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Short ways through plain XML. */
final class Xml {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Xml() {}

    static Document parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (Exception unreadable) {
            throw new IllegalArgumentException("not readable as XML", unreadable);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Stream<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getLocalName().equals(name));
    }

    /** The element itself and everything below it. */
    static Stream<Element> all(Element root) {
        return Stream.concat(Stream.of(root), children(root).stream().flatMap(Xml::all));
    }

    static Stream<Element> all(Element root, String name) {
        return all(root).filter(element -> element.getLocalName().equals(name));
    }

    static String text(Element parent, String name) {
        return children(parent, name)
                .map(Element::getTextContent)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    static String engine(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}

package org.safeconduct.procedure.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.procedure.rules.Model.Box;
import org.safeconduct.procedure.rules.Model.Flow;
import org.safeconduct.procedure.rules.Model.Point;
import org.w3c.dom.Element;

/** Turns the XML of a model that passed the lint into a {@link Model}. */
final class ModelReader {

    private final Element root;
    private final Map<String, Element> drawn = new LinkedHashMap<>();
    private final Map<String, Model.Element> elements = new LinkedHashMap<>();
    private final List<Flow> flows = new ArrayList<>();

    private ModelReader(byte[] xml) {
        root = Xml.root(xml);
        Xml.walk(root, element -> {
            if (element.hasAttribute("bpmnElement")) {
                drawn.put(element.getAttribute("bpmnElement"), element);
            }
        });
    }

    /** Reads the process that this version of it stands for. */
    static Model read(byte[] xml, Version version) {
        ModelReader reader = new ModelReader(xml);
        Element process = Xml.children(reader.root).stream()
                .filter(child -> child.getLocalName().equals("process")
                        && child.getAttribute("id").equals(version.key()))
                .findFirst()
                .orElseThrow();
        reader.content(process, null);
        return new Model(
                version.definition(),
                version.deployment(),
                version.key(),
                version.number(),
                process.getAttribute("name"),
                documentation(process),
                properties(process),
                Collections.unmodifiableMap(reader.elements),
                List.copyOf(reader.flows));
    }

    /** Which version of which process is read. */
    record Version(String definition, String deployment, String key, int number) {}

    private void content(Element scope, @Nullable String parent) {
        for (Element child : Xml.children(scope)) {
            if (child.getLocalName().equals("sequenceFlow")) {
                flows.add(flow(child));
            } else if (isNode(child)) {
                elements.put(child.getAttribute("id"), node(child, parent));
                content(child, child.getAttribute("id"));
            }
        }
    }

    /** Nodes of the graph: whatever flows may join; notes and definitions inside events are none. */
    private static boolean isNode(Element child) {
        String kind = child.getLocalName();
        return kind.endsWith("Event")
                || kind.endsWith("Task")
                || kind.endsWith("Gateway")
                || kind.equals("callActivity")
                || kind.equals("subProcess");
    }

    private Model.Element node(Element node, @Nullable String parent) {
        Map<String, String> traits = new LinkedHashMap<>();
        Xml.attributes(node).forEach(attribute -> traits.put(attribute.getLocalName(), attribute.getValue()));
        traits.put("symbol", symbol(node));
        traits.put(
                "several",
                String.valueOf(named(node, "multiInstanceLoopCharacteristics")
                        .findAny()
                        .isPresent()));
        Optional<Element> shape = Optional.ofNullable(drawn.get(node.getAttribute("id")));
        return new Model.Element(
                node.getAttribute("id"),
                node.getLocalName(),
                node.getAttribute("name"),
                parent,
                Map.copyOf(traits),
                properties(node),
                bounds(shape),
                bounds(shape.flatMap(ModelReader::label)));
    }

    private static String symbol(Element node) {
        return Xml.children(node).stream()
                .map(Element::getLocalName)
                .filter(name -> name.endsWith("EventDefinition"))
                .map(name -> name.substring(0, name.length() - "EventDefinition".length()))
                .findFirst()
                .orElse("none");
    }

    private Flow flow(Element flow) {
        Optional<Element> edge = Optional.ofNullable(drawn.get(flow.getAttribute("id")));
        return new Flow(
                flow.getAttribute("id"),
                flow.getAttribute("name"),
                flow.getAttribute("sourceRef"),
                flow.getAttribute("targetRef"),
                edge.stream()
                        .flatMap(drawing -> named(drawing, "waypoint"))
                        .map(point -> new Point(number(point, "x"), number(point, "y")))
                        .toList(),
                bounds(edge.flatMap(ModelReader::label)));
    }

    private static Optional<Element> label(Element drawing) {
        return named(drawing, "BPMNLabel").findFirst();
    }

    private static @Nullable Box bounds(Optional<Element> holder) {
        return holder.flatMap(element -> named(element, "Bounds").findFirst())
                .map(bounds -> new Box(
                        number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height")))
                .orElse(null);
    }

    private static String documentation(Element element) {
        return named(element, "documentation")
                .findFirst()
                .map(Xml::text)
                .orElse("")
                .strip();
    }

    private static Map<String, String> properties(Element element) {
        Map<String, String> properties = new LinkedHashMap<>();
        named(element, "extensionElements")
                .flatMap(extensions -> named(extensions, "properties"))
                .flatMap(list -> named(list, "property"))
                .forEach(property -> properties.put(property.getAttribute("name"), property.getAttribute("value")));
        return Map.copyOf(properties);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Stream<Element> named(Element element, String name) {
        return Xml.children(element).stream().filter(child -> name.equals(child.getLocalName()));
    }
}

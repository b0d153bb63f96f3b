package org.safeconduct.models;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** One process model: what it says and how it is drawn. */
record Model(
        String path,
        Element root,
        Element process,
        List<Step> steps,
        List<Flow> flows,
        Map<String, Rect> shapes,
        Map<String, Line> lines) {

    private static final Map<String, Model> READ = new ConcurrentHashMap<>();

    private static final Set<String> STEPS = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "sendTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway");

    /** Anything that is drawn as a shape; {@code scope} is the id of the process or sub-process around it. */
    record Step(String kind, String id, String name, String scope, Element xml) {

        boolean is(String... kinds) {
            return List.of(kinds).contains(kind);
        }

        boolean isEvent() {
            return kind.endsWith("Event");
        }

        boolean isGateway() {
            return kind.endsWith("Gateway");
        }

        boolean isTask() {
            return kind.endsWith("Task");
        }

        boolean isEventSubProcess() {
            return xml.getAttribute("triggeredByEvent").equals("true");
        }

        String engine(String attribute) {
            return Xml.engine(xml, attribute);
        }

        String property(String name) {
            return Model.properties(xml).getOrDefault(name, "");
        }
    }

    /** A flow from one step to the next; {@code name} is the answer it stands for. */
    record Flow(String id, String name, String from, String to, String condition) {}

    static Model of(String path, String text) {
        return READ.computeIfAbsent(text, unread -> read(path, text));
    }

    private static Model read(String path, String text) {
        Element root = Xml.parse(text).getDocumentElement();
        Element process = Xml.children(root, "process").findFirst().orElseThrow();
        List<Step> steps = Xml.all(process)
                .filter(element -> STEPS.contains(element.getLocalName()))
                .map(Model::step)
                .toList();
        List<Flow> flows = Xml.all(process, "sequenceFlow").map(Model::flow).toList();
        return new Model(path, root, process, steps, flows, shapes(root), lines(root));
    }

    private static Step step(Element xml) {
        String scope = ((Element) xml.getParentNode()).getAttribute("id");
        return new Step(xml.getLocalName(), xml.getAttribute("id"), xml.getAttribute("name"), scope, xml);
    }

    private static Flow flow(Element xml) {
        return new Flow(
                xml.getAttribute("id"),
                xml.getAttribute("name"),
                xml.getAttribute("sourceRef"),
                xml.getAttribute("targetRef"),
                Xml.text(xml, "conditionExpression"));
    }

    static Map<String, String> properties(Element xml) {
        return Xml.children(xml, "extensionElements")
                .flatMap(extensions -> Xml.all(extensions, "property"))
                .collect(Collectors.toMap(p -> p.getAttribute("name"), p -> p.getAttribute("value"), (a, b) -> b));
    }

    String id() {
        return process.getAttribute("id");
    }

    String title() {
        return process.getAttribute("name");
    }

    boolean openable() {
        return properties(process).containsKey("openable");
    }

    Stream<Step> steps(String... kinds) {
        return steps.stream().filter(step -> step.is(kinds));
    }

    Step step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }

    Stream<Step> inScope(String scope) {
        return steps.stream().filter(step -> step.scope().equals(scope));
    }

    /** The process and its sub-processes. */
    Stream<String> scopes() {
        return Stream.concat(Stream.of(id()), steps("subProcess").map(Step::id));
    }

    List<Flow> exits(Step step) {
        return flows.stream().filter(flow -> flow.from().equals(step.id())).toList();
    }

    List<Flow> entries(Step step) {
        return flows.stream().filter(flow -> flow.to().equals(step.id())).toList();
    }

    /** Gateways where one of several exits is taken. */
    Stream<Step> splits() {
        return steps("exclusiveGateway").filter(step -> exits(step).size() > 1);
    }

    /** Everything that can follow a step inside its scope. */
    Set<String> reachable(String id) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(id));
        while (!open.isEmpty()) {
            String next = open.pop();
            flows.stream()
                    .filter(flow -> flow.from().equals(next))
                    .filter(flow -> seen.add(flow.to()))
                    .forEach(flow -> open.push(flow.to()));
        }
        return seen;
    }

    /** Shapes by element id; an element drawn twice keeps its last shape. */
    private static Map<String, Rect> shapes(Element root) {
        Map<String, Rect> shapes = new LinkedHashMap<>();
        Xml.all(root, "BPMNShape").forEach(shape -> {
            Element bounds = Xml.children(shape, "Bounds").findFirst().orElseThrow();
            shapes.put(shape.getAttribute("bpmnElement"), rect(bounds));
        });
        return shapes;
    }

    private static Rect rect(Element bounds) {
        return new Rect(
                Xml.number(bounds, "x"),
                Xml.number(bounds, "y"),
                Xml.number(bounds, "width"),
                Xml.number(bounds, "height"));
    }

    private static Map<String, Line> lines(Element root) {
        Map<String, Line> lines = new LinkedHashMap<>();
        Xml.all(root, "BPMNEdge").forEach(edge -> {
            List<Line.Corner> corners = Xml.children(edge, "waypoint")
                    .map(point -> new Line.Corner(Xml.number(point, "x"), Xml.number(point, "y")))
                    .toList();
            lines.put(edge.getAttribute("bpmnElement"), new Line(corners));
        });
        return lines;
    }
}

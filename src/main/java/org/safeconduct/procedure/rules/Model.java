package org.safeconduct.procedure.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One process model as a case runs under it: what the engine door needs to know of it, read once from the XML.
 *
 * @param definition the engine's id of this version
 * @param elements by id, in the order of the file
 */
public record Model(
        String definition,
        String deployment,
        String key,
        int version,
        String title,
        String purpose,
        Map<String, String> properties,
        Map<String, Element> elements,
        List<Flow> flows) {

    /** The engine's id says all: what is behind it never changes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Model model && model.definition.equals(definition);
    }

    @Override
    public int hashCode() {
        return definition.hashCode();
    }

    /**
     * @param parent the sub-process that holds it
     * @param traits attributes by local name, and {@code symbol} for what is drawn inside an event
     * @param properties what the model's author added by name
     */
    public record Element(
            String id,
            String kind,
            String name,
            @Nullable String parent,
            Map<String, String> traits,
            Map<String, String> properties,
            @Nullable Box box,
            @Nullable Box label) {

        /** Who acts here. */
        public @Nullable String desk() {
            return traits.getOrDefault("candidateGroups", properties.get("answeredBy"));
        }

        /** What is filled in here. */
        public @Nullable String form() {
            return traits.getOrDefault("formRef", properties.get("answerForm"));
        }

        public @Nullable String limit() {
            return properties.get("limit");
        }

        /** The process that is called from here. */
        public @Nullable String calls() {
            return traits.get("calledElement");
        }

        /** Whether the case waits here for somebody or something. */
        public boolean waits() {
            return kind.equals("userTask") || kind.equals("intermediateCatchEvent");
        }

        public boolean is(String trait, boolean value) {
            return String.valueOf(value).equals(traits.get(trait));
        }
    }

    public record Flow(
            String id,
            String name,
            String from,
            String to,
            List<Point> points,
            @Nullable Box label) {}

    public record Box(double x, double y, double width, double height) {}

    public record Point(double x, double y) {}

    /** Refuses an id that the model does not have as a fault of ours. */
    public Element element(String id) {
        Element element = elements.get(id);
        if (element == null) {
            throw new IllegalArgumentException(key + " has no element " + id);
        }
        return element;
    }

    /** What an element is called; empty for an id that the model does not draw. */
    public Optional<String> name(String id) {
        return Optional.ofNullable(elements.get(id))
                .filter(element -> element.box() != null)
                .map(Element::name);
    }

    /** What follows an element directly. */
    public List<Element> after(Element element) {
        return flows.stream()
                .filter(flow -> flow.from().equals(element.id()))
                .map(flow -> element(flow.to()))
                .toList();
    }

    /** Where the model, or one of its sub-processes, begins. */
    public Optional<Element> start(@Nullable String parent) {
        return elements.values().stream()
                .filter(element -> element.kind().equals("startEvent"))
                .filter(element -> Objects.equals(element.parent(), parent))
                .findFirst();
    }

    public boolean openable() {
        return "true".equals(properties.get("openable"));
    }
}

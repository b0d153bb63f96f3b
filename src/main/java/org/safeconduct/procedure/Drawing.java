package org.safeconduct.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model's own layout in our words: what a page needs to draw it, nothing of the engine. Lengths in diagram units. */
public record Drawing(String process, String title, String purpose, List<Shape> shapes, List<Flow> flows) {

    public Drawing {
        shapes = List.copyOf(shapes);
        flows = List.copyOf(flows);
    }

    /**
     * @param kind such as {@code userTask startEvent exclusiveGateway callActivity subProcess}
     * @param symbol what is drawn inside an event: {@code message timer error none}
     * @param desk who acts, on tasks
     * @param calls process key, on call activities
     * @param order place in the ordered list that stands beside the picture
     */
    public record Shape(
            String id,
            String name,
            String kind,
            String symbol,
            @Nullable String desk,
            @Nullable String calls,
            double x,
            double y,
            double width,
            double height,
            int order) {}

    public record Flow(String id, String name, String from, String to, List<Point> points) {

        public Flow {
            points = List.copyOf(points);
        }
    }

    public record Point(double x, double y) {}
}

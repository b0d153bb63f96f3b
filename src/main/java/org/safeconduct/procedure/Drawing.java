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
     * @param kind such as {@code userTask startEvent boundaryEvent exclusiveGateway callActivity subProcess}
     * @param symbol what is drawn inside an event: {@code message terminate none}
     * @param dashed events that do not interrupt, and sub-processes that an event starts
     * @param several done once for each member of the family
     * @param desk who acts, on tasks and awaited answers
     * @param calls process key, on call activities
     * @param parent the sub-process it lies in
     * @param label where the name of an event or gateway stands, if the model says so
     * @param order place in the ordered list that stands beside the picture, from 1
     */
    public record Shape(
            String id,
            String name,
            String kind,
            String symbol,
            boolean dashed,
            boolean several,
            @Nullable String desk,
            @Nullable String calls,
            @Nullable String parent,
            Box box,
            @Nullable Box label,
            int order) {

        public double x() {
            return box.x();
        }

        public double y() {
            return box.y();
        }

        public double width() {
            return box.width();
        }

        public double height() {
            return box.height();
        }
    }

    /** @param label where the name stands, if the model says so */
    public record Flow(
            String id,
            String name,
            String from,
            String to,
            List<Point> points,
            @Nullable Box label) {

        public Flow {
            points = List.copyOf(points);
        }
    }

    public record Point(double x, double y) {}

    public record Box(double x, double y, double width, double height) {}
}

package org.safeconduct.casework.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One model ready for the template: every coordinate final, every text in the reader's language.
 *
 * @param viewBox of the SVG
 * @param steps the same content as an ordered list, for readers who do not see pictures
 */
public record Picture(
        String process,
        String title,
        String purpose,
        String viewBox,
        long width,
        long height,
        List<Node> nodes,
        List<Arrow> arrows,
        List<ListedStep> steps) {

    public Picture {
        nodes = List.copyOf(nodes);
        arrows = List.copyOf(arrows);
        steps = List.copyOf(steps);
    }

    /** What the case has to do with an element. */
    public enum State {
        HERE,
        PASSED,
        AHEAD
    }

    /**
     * @param form how it is drawn: {@code event}, {@code task}, {@code gateway} or {@code frame}
     * @param classes CSS classes, such as {@code bpmn-task is-here}
     * @param owner agency or desk that owns the step
     * @param link process key of a called model
     */
    public record Node(
            String id,
            String form,
            String kind,
            String symbol,
            String classes,
            Box box,
            List<Line> label,
            List<Line> owner,
            @Nullable String link) {

        public Node {
            label = List.copyOf(label);
            owner = List.copyOf(owner);
        }
    }

    public record Box(double x, double y, double width, double height) {

        public double middleX() {
            return x + width / 2;
        }

        public double middleY() {
            return y + height / 2;
        }

        /** Corners of a gateway. */
        public String diamond() {
            return middleX() + "," + y + " " + (x + width) + "," + middleY() + " " + middleX() + "," + (y + height)
                    + " " + x + "," + middleY();
        }
    }

    public record Line(double x, double y, String text) {}

    /** @param points of the polyline, as SVG writes them */
    public record Arrow(String id, String classes, String points, List<Line> label) {

        public Arrow {
            label = List.copyOf(label);
        }
    }

    public record ListedStep(
            String name,
            String kind,
            State state,
            @Nullable String owner,
            @Nullable String link) {}
}

package org.safeconduct.casework.diagram;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casework.diagram.Picture.Arrow;
import org.safeconduct.casework.diagram.Picture.Box;
import org.safeconduct.casework.diagram.Picture.ListedStep;
import org.safeconduct.casework.diagram.Picture.Node;
import org.safeconduct.procedure.Drawing;

/** Turns a model's own layout into a picture for one reader; decides nothing about the case. */
public final class Artist {

    private static final double MARGIN = 30;
    private static final double LABEL_SPACE = 60;

    private final Drawing drawing;
    private final Reader reader;
    private final Frame frame;

    private Artist(Drawing drawing, Reader reader) {
        this.drawing = drawing;
        this.reader = reader;
        this.frame = Frame.around(drawing, reader.mirrored());
    }

    public static Picture draw(Drawing drawing, Reader reader) {
        return new Artist(drawing, reader).picture();
    }

    private Picture picture() {
        double width = frame.width() + 2 * MARGIN;
        double height = frame.height() + 2 * MARGIN + LABEL_SPACE;
        String viewBox = String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", -MARGIN, -MARGIN, width, height);
        return new Picture(
                drawing.process(),
                drawing.title(),
                drawing.purpose(),
                viewBox,
                Math.round(width),
                Math.round(height),
                drawing.shapes().stream().map(this::node).toList(),
                drawing.flows().stream().map(this::arrow).toList(),
                steps());
    }

    private Node node(Drawing.Shape shape) {
        String form = Shapes.form(shape.kind());
        Box box = frame.place(shape);
        String name = reader.text().apply(shape.id(), shape.name());
        String owner = owner(shape);
        String classes = "bpmn-" + form + " bpmn-" + shape.kind().toLowerCase(Locale.ROOT) + " is-"
                + reader.state(shape.id()).name().toLowerCase(Locale.ROOT);
        return new Node(
                shape.id(),
                form,
                shape.kind(),
                shape.symbol(),
                classes,
                box,
                Labels.of(shape.kind().equals("boundaryEvent") ? "border" : form, name, box),
                owner == null ? List.of() : Labels.owner(owner, box),
                shape.calls());
    }

    private @Nullable String owner(Drawing.Shape shape) {
        String desk = shape.desk();
        return desk == null ? null : reader.owner().apply(desk);
    }

    private Arrow arrow(Drawing.Flow flow) {
        boolean taken =
                reader.state(flow.from()) == Picture.State.PASSED && reader.state(flow.to()) != Picture.State.AHEAD;
        StringBuilder points = new StringBuilder();
        List<Drawing.Point> placed = flow.points().stream().map(frame::place).toList();
        placed.forEach(p -> points.append(String.format(Locale.ROOT, "%.1f,%.1f ", p.x(), p.y())));
        String name = flow.name().isEmpty() ? "" : reader.text().apply(flow.id(), flow.name());
        return new Arrow(
                flow.id(),
                taken ? "bpmn-flow is-passed" : "bpmn-flow",
                points.toString().strip(),
                Labels.beside(name, placed));
    }

    private List<ListedStep> steps() {
        return drawing.shapes().stream()
                .filter(shape -> !shape.kind().contains("Gateway"))
                .sorted(Comparator.comparingInt(Drawing.Shape::order))
                .map(shape -> new ListedStep(
                        reader.text().apply(shape.id(), shape.name()),
                        shape.kind(),
                        reader.state(shape.id()),
                        owner(shape),
                        shape.calls()))
                .toList();
    }
}

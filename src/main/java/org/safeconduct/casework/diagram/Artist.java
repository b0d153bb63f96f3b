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
final class Artist {

    private static final double MARGIN = 30;
    private static final double LABEL_SPACE = 60;

    private final Drawing drawing;
    private final Reader reader;
    private final Frame frame;
    private final Canvas canvas = new Canvas();

    private Artist(Drawing drawing, Reader reader) {
        this.drawing = drawing;
        this.reader = reader;
        this.frame = Frame.around(drawing, reader.mirrored());
    }

    static Picture draw(Drawing drawing, Reader reader) {
        return new Artist(drawing, reader).picture();
    }

    private Picture picture() {
        double width = frame.width() + 2 * MARGIN;
        double height = frame.height() + 2 * MARGIN + LABEL_SPACE;
        String viewBox = String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", -MARGIN, -MARGIN, width, height);
        outline();
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

    /** Shapes and flows have their places; texts look for theirs around them. */
    private void outline() {
        drawing.shapes().stream()
                .filter(shape -> !Shapes.form(shape.kind()).equals("frame"))
                .forEach(shape -> canvas.shape(shape.id(), frame.place(shape)));
        drawing.flows().forEach(flow -> canvas.flow(flow.id(), placed(flow)));
    }

    private Node node(Drawing.Shape shape) {
        String form = Shapes.form(shape.kind());
        Box box = frame.place(shape);
        String name = reader.text().apply(shape.id(), shape.name());
        String place = shape.kind().equals("boundaryEvent") ? "border" : form;
        String classes = "bpmn-" + form + " bpmn-" + shape.kind().toLowerCase(Locale.ROOT) + " is-"
                + reader.state(shape.id()).name().toLowerCase(Locale.ROOT);
        return new Node(
                shape.id(),
                form,
                shape.kind(),
                shape.symbol(),
                classes,
                box,
                canvas.write(shape.id(), Labels.NAME, Labels.name(place, name, box)),
                owner(shape, box),
                shape.calls());
    }

    private List<Picture.Line> owner(Drawing.Shape shape, Box box) {
        String owner = owner(shape);
        return owner == null ? List.of() : canvas.write(shape.id(), Labels.OWNER, Labels.owner(owner, box));
    }

    private @Nullable String owner(Drawing.Shape shape) {
        String desk = shape.desk();
        return desk == null ? null : reader.owner().apply(desk);
    }

    private List<Drawing.Point> placed(Drawing.Flow flow) {
        return flow.points().stream().map(frame::place).toList();
    }

    private Arrow arrow(Drawing.Flow flow) {
        boolean taken =
                reader.state(flow.from()) == Picture.State.PASSED && reader.state(flow.to()) != Picture.State.AHEAD;
        StringBuilder points = new StringBuilder();
        placed(flow).forEach(p -> points.append(String.format(Locale.ROOT, "%.1f,%.1f ", p.x(), p.y())));
        return new Arrow(
                flow.id(),
                taken ? "bpmn-flow is-passed" : "bpmn-flow",
                points.toString().strip(),
                answer(flow));
    }

    private List<Picture.Line> answer(Drawing.Flow flow) {
        if (flow.name().isEmpty() || flow.points().size() < 2) {
            return List.of();
        }
        String name = reader.text().apply(flow.id(), flow.name());
        return canvas.write(flow.id(), Labels.ANSWER, Labels.answer(name, placed(flow)));
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

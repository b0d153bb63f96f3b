package org.safeconduct.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.procedure.rules.Model;

/** Draws a model from its own layout; what lies further left is read earlier. */
final class Sketch {

    private static final Comparator<Model.Element> READING_ORDER = Comparator.comparing(
                    (Model.Element element) -> element.parent() != null)
            .thenComparing(element -> String.valueOf(element.parent()))
            .thenComparingDouble(element -> box(element).x() + box(element).width() / 2)
            .thenComparingDouble(element -> box(element).y());

    private Sketch() {}

    static Drawing of(Model model) {
        List<Model.Element> elements = new ArrayList<>(model.elements().values().stream()
                .filter(element -> element.box() != null)
                .sorted(READING_ORDER)
                .toList());
        List<Drawing.Shape> shapes = new ArrayList<>();
        elements.forEach(element -> shapes.add(shape(element, shapes.size() + 1)));
        List<Drawing.Flow> flows = model.flows().stream().map(Sketch::flow).toList();
        return new Drawing(model.key(), model.title(), model.purpose(), shapes, flows);
    }

    private static Drawing.Shape shape(Model.Element element, int order) {
        boolean dashed = element.is("isInterrupting", false)
                || element.is("cancelActivity", false)
                || element.is("triggeredByEvent", true);
        return new Drawing.Shape(
                element.id(),
                element.name(),
                element.kind(),
                element.traits().getOrDefault("symbol", "none"),
                dashed,
                element.is("several", true),
                element.desk(),
                element.calls(),
                element.parent(),
                drawn(box(element)),
                label(element.label()),
                order);
    }

    private static Drawing.Flow flow(Model.Flow flow) {
        List<Drawing.Point> points = flow.points().stream()
                .map(point -> new Drawing.Point(point.x(), point.y()))
                .toList();
        return new Drawing.Flow(flow.id(), flow.name(), flow.from(), flow.to(), points, label(flow.label()));
    }

    private static Model.Box box(Model.Element element) {
        Model.Box box = element.box();
        return box == null ? new Model.Box(0, 0, 0, 0) : box;
    }

    private static Drawing.Box drawn(Model.Box box) {
        return new Drawing.Box(box.x(), box.y(), box.width(), box.height());
    }

    private static Drawing.@Nullable Box label(Model.@Nullable Box box) {
        return box == null ? null : drawn(box);
    }
}

package org.safeconduct.casework.diagram;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.casework.diagram.Picture.Box;
import org.safeconduct.casework.diagram.Picture.Line;
import org.safeconduct.procedure.Drawing;

/** What is already drawn, so that a text finds a place where it covers nothing. */
final class Canvas {

    private record Area(String of, double left, double top, double right, double bottom) {

        boolean meets(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private static final double LETTER = 0.49;
    private static final double ASCENT = 0.75;
    private static final double DESCENT = 0.2;

    private final List<Area> drawn = new ArrayList<>();

    void shape(String id, Box box) {
        drawn.add(new Area(id, box.x(), box.y(), box.x() + box.width(), box.y() + box.height()));
    }

    void flow(String id, List<Drawing.Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Drawing.Point a = points.get(i - 1);
            Drawing.Point b = points.get(i);
            drawn.add(new Area(
                    id,
                    Math.min(a.x(), b.x()) - 1,
                    Math.min(a.y(), b.y()) - 1,
                    Math.max(a.x(), b.x()) + 1,
                    Math.max(a.y(), b.y()) + 1));
        }
    }

    /** The first place that is free, else the first; places near the element itself are free. */
    List<Line> write(String of, double size, List<List<Line>> places) {
        List<Line> chosen = places.stream()
                .filter(place ->
                        place.stream().map(line -> area(of, size, line)).noneMatch(this::taken))
                .findFirst()
                .orElse(places.get(0));
        chosen.forEach(line -> drawn.add(area(of, size, line)));
        return chosen;
    }

    /** How wide a text will be, in pixels of a font of this size. */
    static double width(List<String> lines, double size) {
        return lines.stream().mapToInt(String::length).max().orElse(0) * LETTER * size;
    }

    private boolean taken(Area text) {
        return drawn.stream().anyMatch(area -> !area.of().equals(text.of()) && area.meets(text));
    }

    private static Area area(String of, double size, Line line) {
        double half = width(List.of(line.text()), size) / 2;
        return new Area(of, line.x() - half, line.y() - ASCENT * size, line.x() + half, line.y() + DESCENT * size);
    }
}

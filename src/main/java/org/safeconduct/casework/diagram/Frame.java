package org.safeconduct.casework.diagram;

import org.safeconduct.casework.diagram.Picture.Box;
import org.safeconduct.procedure.Drawing;

/** Moves a drawing to the origin and mirrors it where the reader's script runs from right to left. */
record Frame(double left, double top, double width, double height, boolean mirrored) {

    static Frame around(Drawing drawing, boolean mirrored) {
        double left =
                drawing.shapes().stream().mapToDouble(Drawing.Shape::x).min().orElse(0);
        double top =
                drawing.shapes().stream().mapToDouble(Drawing.Shape::y).min().orElse(0);
        double right = drawing.shapes().stream()
                .mapToDouble(s -> s.x() + s.width())
                .max()
                .orElse(0);
        double bottom = drawing.shapes().stream()
                .mapToDouble(s -> s.y() + s.height())
                .max()
                .orElse(0);
        return new Frame(left, top, right - left, bottom - top, mirrored);
    }

    Box place(Drawing.Shape shape) {
        double x = shape.x() - left;
        return new Box(mirrored ? width - x - shape.width() : x, shape.y() - top, shape.width(), shape.height());
    }

    Drawing.Point place(Drawing.Point point) {
        double x = point.x() - left;
        return new Drawing.Point(mirrored ? width - x : x, point.y() - top);
    }
}

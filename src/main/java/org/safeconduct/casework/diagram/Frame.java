package org.safeconduct.casework.diagram;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.casework.diagram.Picture.Box;
import org.safeconduct.procedure.Drawing;

/** Moves a drawing to the origin and mirrors it where the reader's script runs from right to left. */
record Frame(double left, double top, double width, double height, boolean mirrored) {

    /** Around every shape and every corner of a line. */
    static Frame around(Drawing drawing, boolean mirrored) {
        List<Drawing.Point> corners = Stream.concat(
                        drawing.shapes().stream().flatMap(Frame::corners),
                        drawing.flows().stream().flatMap(flow -> flow.points().stream()))
                .toList();
        DoubleSummaryStatistics across =
                corners.stream().mapToDouble(Drawing.Point::x).summaryStatistics();
        DoubleSummaryStatistics down =
                corners.stream().mapToDouble(Drawing.Point::y).summaryStatistics();
        return corners.isEmpty()
                ? new Frame(0, 0, 0, 0, mirrored)
                : new Frame(
                        across.getMin(),
                        down.getMin(),
                        across.getMax() - across.getMin(),
                        down.getMax() - down.getMin(),
                        mirrored);
    }

    private static Stream<Drawing.Point> corners(Drawing.Shape shape) {
        return Stream.of(
                new Drawing.Point(shape.x(), shape.y()),
                new Drawing.Point(shape.x() + shape.width(), shape.y() + shape.height()));
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

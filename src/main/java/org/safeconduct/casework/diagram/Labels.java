package org.safeconduct.casework.diagram;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.casework.diagram.Picture.Box;
import org.safeconduct.casework.diagram.Picture.Line;
import org.safeconduct.procedure.Drawing;

/** Breaks names into lines that fit: inside a task, above a gateway, below an event, beside a flow. */
final class Labels {

    private static final int INSIDE = 16;
    private static final int BELOW = 18;
    private static final int ABOVE = 24;
    private static final double LINE = 14;
    private static final double ASIDE = 16;

    private Labels() {}

    static List<Line> of(String form, String name, Box box) {
        return switch (form) {
            case "task" -> centred(wrap(name, INSIDE), box);
            case "frame" -> List.of(new Line(box.middleX(), box.y() + LINE + 2, name));
            case "gateway" -> above(wrap(name, ABOVE), box);
            default -> below(wrap(name, BELOW), box);
        };
    }

    /** The answer on a gateway's exit stands at the start of the flow, above its first long stretch. */
    static List<Line> beside(String name, List<Drawing.Point> points) {
        if (name.isEmpty() || points.size() < 2) {
            return List.of();
        }
        Drawing.Point from = points.get(0);
        Drawing.Point to = points.get(1);
        boolean down = Math.abs(to.y() - from.y()) > Math.abs(to.x() - from.x());
        double x = down ? from.x() + ASIDE : (from.x() + to.x()) / 2;
        double y = down ? Math.min(from.y(), to.y()) + Math.abs(to.y() - from.y()) / 2 : from.y() - 6;
        return stacked(wrap(name, BELOW), x, y);
    }

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<Line> centred(List<String> lines, Box box) {
        return stacked(lines, box.middleX(), box.middleY() + LINE / 3 - (lines.size() - 1) * LINE / 2);
    }

    /** A question stands above its gateway, since its exits leave to the side and downwards. */
    private static List<Line> above(List<String> lines, Box box) {
        return stacked(lines, box.middleX(), box.y() - 6 - (lines.size() - 1) * LINE);
    }

    private static List<Line> below(List<String> lines, Box box) {
        return stacked(lines, box.middleX(), box.y() + box.height() + LINE);
    }

    private static List<Line> stacked(List<String> lines, double x, double y) {
        List<Line> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            placed.add(new Line(x, y + i * LINE, lines.get(i)));
        }
        return placed;
    }
}

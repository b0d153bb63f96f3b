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
    private static final int OWNER = 22;
    private static final double SMALL_LINE = 12;
    private static final double ASIDE = 7;
    private static final double LETTER = 5.6;

    private Labels() {}

    static List<Line> of(String form, String name, Box box) {
        return switch (form) {
            case "task" -> centred(wrap(name, INSIDE), box);
            case "frame" -> List.of(new Line(box.middleX(), box.y() + LINE + 2, name));
            case "gateway" -> above(wrap(name, ABOVE), box);
            case "border" -> aside(wrap(name, BELOW), box);
            default -> below(wrap(name, BELOW), box);
        };
    }

    /** Who owns a step stands above it, in at most two lines; the whole name is in the list of steps. */
    static List<Line> owner(String name, Box box) {
        List<String> lines = wrap(name, OWNER);
        if (lines.size() > 2) {
            lines = List.of(lines.get(0), lines.get(1) + " \u2026");
        }
        return stacked(lines, box.middleX(), box.y() - 6 - (lines.size() - 1) * SMALL_LINE, SMALL_LINE);
    }

    /** An answer stands above the longest level stretch, near its start; beside a flow that only goes down. */
    static List<Line> beside(String name, List<Drawing.Point> points) {
        if (name.isEmpty() || points.size() < 2) {
            return List.of();
        }
        List<String> lines = wrap(name, BELOW);
        int level = level(points);
        Drawing.Point from = points.get(level);
        Drawing.Point to = points.get(level + 1);
        double aside = ASIDE + width(lines) / 2;
        if (from.y() != to.y()) {
            return stacked(lines, from.x() + aside, (from.y() + to.y()) / 2, SMALL_LINE);
        }
        double x = from.x() + Math.signum(to.x() - from.x()) * aside;
        return stacked(lines, x, from.y() - 5 - (lines.size() - 1) * SMALL_LINE, SMALL_LINE);
    }

    /** Where the longest level stretch starts; 0 when there is none. */
    private static int level(List<Drawing.Point> points) {
        int longest = 0;
        double length = 0;
        for (int i = 0; i + 1 < points.size(); i++) {
            double across = Math.abs(points.get(i + 1).x() - points.get(i).x());
            if (across > length) {
                longest = i;
                length = across;
            }
        }
        return longest;
    }

    private static double width(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0) * LETTER;
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

    /** The flow of an event on the border of a task leaves downwards. */
    private static List<Line> aside(List<String> lines, Box box) {
        return stacked(lines, box.x() + box.width() + ASIDE + width(lines) / 2, box.y() + box.height());
    }

    private static List<Line> stacked(List<String> lines, double x, double y) {
        return stacked(lines, x, y, LINE);
    }

    private static List<Line> stacked(List<String> lines, double x, double y, double pitch) {
        List<Line> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            placed.add(new Line(x, y + i * pitch, lines.get(i)));
        }
        return placed;
    }
}

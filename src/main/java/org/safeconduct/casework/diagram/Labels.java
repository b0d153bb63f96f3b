package org.safeconduct.casework.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.casework.diagram.Picture.Box;
import org.safeconduct.casework.diagram.Picture.Line;
import org.safeconduct.procedure.Drawing;

/** Breaks names into lines and says where they may stand, the best place first. */
final class Labels {

    static final double NAME = 12;
    static final double OWNER = 10.5;
    static final double ANSWER = 11;

    private static final int INSIDE = 16;
    private static final int BELOW = 18;
    private static final int ABOVE = 24;
    private static final int BESIDE = 22;
    private static final double GAP = 6;

    private Labels() {}

    /** Places for the name of an element, by the way it is drawn. */
    static List<List<Line>> name(String form, String name, Box box) {
        return switch (form) {
            case "task" -> List.of(centred(wrap(name, INSIDE), box));
            case "frame" -> List.of(List.of(new Line(box.middleX(), box.y() + NAME + 4, name)));
            case "gateway" -> {
                List<String> lines = wrap(name, ABOVE);
                yield Stream.concat(Stream.of(above(lines, NAME, box)), corners(lines, box))
                        .toList();
            }
            case "border" -> corners(wrap(name, BELOW), box).skip(2).toList();
            default -> {
                List<String> lines = wrap(name, BELOW);
                yield Stream.concat(Stream.of(below(lines, NAME, box), above(lines, NAME, box)), corners(lines, box))
                        .toList();
            }
        };
    }

    /** Who owns a step stands above or below it, in at most two lines; the whole name is in the list of steps. */
    static List<List<Line>> owner(String name, Box box) {
        List<String> lines = wrap(name, BESIDE);
        if (lines.size() > 2) {
            lines = List.of(lines.get(0), lines.get(1) + " \u2026");
        }
        double aside = GAP + Canvas.width(lines, OWNER) / 2;
        double over = box.y() - GAP - (lines.size() - 1) * (OWNER + 2);
        return List.of(
                above(lines, OWNER, box),
                below(lines, OWNER, box),
                stacked(lines, OWNER, box.middleX() - aside, over),
                stacked(lines, OWNER, box.middleX() + aside, over));
    }

    /** An answer stands along the longest level stretch of its flow; beside a flow that only goes up or down. */
    static List<List<Line>> answer(String name, List<Drawing.Point> points) {
        List<String> lines = wrap(name, BELOW);
        int level = level(points);
        Drawing.Point from = points.get(level);
        Drawing.Point to = points.get(level + 1);
        double aside = GAP + Canvas.width(lines, ANSWER) / 2;
        if (from.y() != to.y()) {
            double middle = (from.y() + to.y()) / 2;
            return List.of(
                    stacked(lines, ANSWER, from.x() + aside, middle), stacked(lines, ANSWER, from.x() - aside, middle));
        }
        double over = from.y() - 5 - (lines.size() - 1) * (ANSWER + 2);
        double under = from.y() + ANSWER + 2;
        double forward = Math.signum(to.x() - from.x()) * aside;
        return Stream.of(from.x() + forward, (from.x() + to.x()) / 2, to.x() - forward)
                .flatMap(x -> Stream.of(stacked(lines, ANSWER, x, over), stacked(lines, ANSWER, x, under)))
                .toList();
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

    private static List<Line> centred(List<String> lines, Box box) {
        return stacked(lines, NAME, box.middleX(), box.middleY() + NAME / 3 - (lines.size() - 1) * (NAME + 2) / 2);
    }

    private static List<Line> above(List<String> lines, double size, Box box) {
        return stacked(lines, size, box.middleX(), box.y() - GAP - (lines.size() - 1) * (size + 2));
    }

    private static List<Line> below(List<String> lines, double size, Box box) {
        return stacked(lines, size, box.middleX(), box.y() + box.height() + size + 2);
    }

    /** Aside of a shape, clear of flows that enter or leave in the middle of its sides: first above, then below. */
    private static Stream<List<Line>> corners(List<String> lines, Box box) {
        double aside = GAP + Canvas.width(lines, NAME) / 2;
        double over = box.y() - (lines.size() - 1) * (NAME + 2) + 4;
        double under = box.y() + box.height() + 2;
        return Stream.of(over, under)
                .flatMap(y -> Stream.of(
                        stacked(lines, NAME, box.middleX() + aside, y),
                        stacked(lines, NAME, box.middleX() - aside, y)));
    }

    private static List<Line> stacked(List<String> lines, double size, double x, double y) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Line(x, y + i * (size + 2), lines.get(i)))
                .toList();
    }
}

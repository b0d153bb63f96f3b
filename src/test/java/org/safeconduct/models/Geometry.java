package org.safeconduct.models;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How models are drawn: left to right, straight, nothing crossing. */
final class Geometry {

    private static final int MOST_BENDS = 2;
    private static final Set<String> COLOURS = Set.of("color", "background-color", "border-color", "stroke", "fill");

    private Geometry() {}

    static List<String> drawnOnce(Library library) {
        return Findings.each(library, (model, find) -> {
            List<String> drawn = Xml.all(model.root())
                    .filter(e -> Set.of("BPMNShape", "BPMNEdge").contains(e.getLocalName()))
                    .map(e -> e.getAttribute("bpmnElement"))
                    .toList();
            Set<String> said = model.steps().stream().map(Model.Step::id).collect(Collectors.toSet());
            model.flows().forEach(flow -> said.add(flow.id()));
            find.when(drawn.size() != said.size(), model.id(), "something is drawn twice or not at all");
            find.when(!said.equals(new HashSet<>(drawn)), model.id(), "drawing and model differ");
        });
    }

    static List<String> defaultSizes(Library library) {
        return Findings.each(
                library,
                (model, find) -> model.steps().stream()
                        .filter(step -> !step.is("subProcess"))
                        .forEach(step -> {
                            Rect shape = model.shapes().get(step.id());
                            double width = step.isEvent() ? 36 : step.isGateway() ? 50 : 100;
                            double height = width == 100 ? 80 : width;
                            boolean usual = shape.width() == width && shape.height() == height;
                            find.when(!usual, step.id(), "not the default size");
                        }));
    }

    static List<String> noOverlaps(Library library) {
        return Findings.each(library, (model, find) -> {
            Map<String, Rect> shapes = model.shapes();
            for (Model.Step one : model.steps()) {
                model.steps().stream()
                        .takeWhile(other -> !other.id().equals(one.id()))
                        .filter(other -> !belongTogether(model, one, other))
                        .filter(other -> shapes.get(one.id()).overlaps(shapes.get(other.id())))
                        .forEach(other -> find.when(true, one.id(), "overlaps " + other.id()));
                boolean inside = one.scope().equals(model.id())
                        || shapes.get(one.scope()).contains(shapes.get(one.id()));
                find.when(!inside, one.id(), "drawn outside its sub-process");
            }
        });
    }

    private static boolean belongTogether(Model model, Model.Step one, Model.Step other) {
        return within(model, one, other.id())
                || within(model, other, one.id())
                || one.xml().getAttribute("attachedToRef").equals(other.id())
                || other.xml().getAttribute("attachedToRef").equals(one.id());
    }

    private static boolean within(Model model, Model.Step step, String scope) {
        if (step.scope().equals(scope)) {
            return true;
        }
        return !step.scope().equals(model.id()) && within(model, model.step(step.scope()), scope);
    }

    static List<String> leftToRight(Library library) {
        return Findings.each(
                library,
                (model, find) -> model.flows().stream()
                        .filter(flow -> model.lines().get(flow.id()).movesLeft())
                        .filter(flow -> !model.reachable(flow.to()).contains(flow.from()))
                        .forEach(flow -> find.when(true, flow.id(), "runs to the left without leading back")));
    }

    static List<String> fewBends(Library library) {
        return Findings.each(
                library,
                (model, find) -> model.lines().forEach((flow, line) -> {
                    find.when(line.bends() > MOST_BENDS, flow, "more than two bends");
                    find.when(!line.pieces().stream().allMatch(Line.Piece::straight), flow, "slanted");
                }));
    }

    static List<String> noCrossings(Library library) {
        return Findings.each(library, (model, find) -> {
            List<Map.Entry<String, Line>> drawn = new ArrayList<>(model.lines().entrySet());
            for (int i = 0; i < drawn.size(); i++) {
                for (int j = 0; j < i; j++) {
                    boolean crossing =
                            drawn.get(i).getValue().touches(drawn.get(j).getValue());
                    find.when(
                            crossing,
                            drawn.get(i).getKey(),
                            "touches " + drawn.get(j).getKey());
                }
            }
        });
    }

    static List<String> flowsKeepClear(Library library) {
        return Findings.each(library, (model, find) -> {
            Map<String, Rect> shapes = model.shapes();
            for (Model.Flow flow : model.flows()) {
                Line line = model.lines().get(flow.id());
                model.steps().stream()
                        .filter(step -> !Set.of(flow.from(), flow.to()).contains(step.id()))
                        .filter(step -> !within(model, model.step(flow.from()), step.id()))
                        .filter(step -> !isHost(model, flow, step))
                        .filter(step -> line.runsThrough(shapes.get(step.id())))
                        .forEach(step -> find.when(true, flow.id(), "runs through " + step.id()));
            }
        });
    }

    private static boolean isHost(Model model, Model.Flow flow, Model.Step step) {
        return model.step(flow.from()).xml().getAttribute("attachedToRef").equals(step.id());
    }

    static List<String> flowsDock(Library library) {
        return Findings.each(
                library,
                (model, find) -> model.flows().forEach(flow -> {
                    List<Line.Corner> corners = model.lines().get(flow.id()).corners();
                    boolean docked = at(corners.get(0), model.shapes().get(flow.from()))
                            && at(
                                    corners.get(corners.size() - 1),
                                    model.shapes().get(flow.to()));
                    find.when(!docked, flow.id(), "does not reach its ends");
                }));
    }

    private static boolean at(Line.Corner corner, Rect shape) {
        return shape.overlaps(new Rect(corner.x() - 1, corner.y() - 1, 2, 2));
    }

    static List<String> straightHappyPath(Library library) {
        return Findings.each(
                library,
                (model, find) -> model.scopes().forEach(scope -> {
                    Optional<Model.Step> start =
                            model.inScope(scope).filter(s -> s.is("startEvent")).findFirst();
                    boolean straight = start.isPresent() && reachesEndOnAxis(model, start.get());
                    find.when(!straight, scope, "no straight path from start to end");
                    start.ifPresent(first -> model.inScope(scope)
                            .filter(step -> !step.isEventSubProcess())
                            .filter(step -> y(model, step) < y(model, first))
                            .forEach(step -> find.when(true, step.id(), "drawn above the happy path")));
                }));
    }

    private static boolean reachesEndOnAxis(Model model, Model.Step start) {
        Set<String> seen = new HashSet<>();
        Deque<Model.Step> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Model.Step step = open.pop();
            if (step.is("endEvent")) {
                return true;
            }
            model.exits(step).stream()
                    .map(flow -> model.step(flow.to()))
                    .filter(next -> y(model, next) == y(model, start) && seen.add(next.id()))
                    .forEach(open::push);
        }
        return false;
    }

    private static double y(Model model, Model.Step step) {
        return model.shapes().get(step.id()).centerY();
    }

    static List<String> plain(Library library) {
        return Findings.each(
                library,
                (model, find) -> Xml.all(model.root()).forEach(element -> {
                    boolean lanes = Set.of("laneSet", "lane", "collaboration", "participant")
                            .contains(element.getLocalName());
                    find.when(lanes, model.id(), "lanes or pools");
                    for (int i = 0; i < element.getAttributes().getLength(); i++) {
                        String name = element.getAttributes().item(i).getLocalName();
                        find.when(COLOURS.contains(name), element.getAttribute("bpmnElement"), "coloured");
                    }
                }));
    }
}

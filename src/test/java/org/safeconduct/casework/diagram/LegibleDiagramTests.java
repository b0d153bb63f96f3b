package org.safeconduct.casework.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.WithApp;
import org.safeconduct.procedure.Procedures;
import org.springframework.beans.factory.annotation.Autowired;

/** In every language no text of a diagram lies on another text, on a shape that is not its own, or on a flow. */
@WithApp
class LegibleDiagramTests {

    private static final String OWNER = "Workers\u2019 Welfare Association (AWO), return counselling";

    @Autowired
    private Procedures procedures;

    private record Area(String of, double left, double top, double right, double bottom) {

        static Area of(String name, Picture.Line line, double letter, double height) {
            double half = line.text().length() * letter / 2;
            return new Area(name, line.x() - half, line.y() - height * 0.75, line.x() + half, line.y() + height * 0.2);
        }

        static Area of(Picture.Node node) {
            Picture.Box box = node.box();
            return new Area(node.id(), box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
        }

        boolean meets(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt", "ar"})
    void nothingCoversAText(String language) throws IOException {
        List<String> covered = new ArrayList<>();
        for (String process : processes()) {
            covered.addAll(covered(picture(process, Locale.forLanguageTag(language))));
        }
        assertThat(covered).isEmpty();
    }

    @Test
    void aTextThatIsCoveredIsSeen() {
        Picture.Box box = new Picture.Box(0, 0, 100, 80);
        Picture.Node task = new Picture.Node(
                "Task_A", "task", "userTask", "", "", box, List.of(new Picture.Line(50, 40, "A")), List.of(), null);
        Picture.Node below = new Picture.Node(
                "Task_B",
                "task",
                "userTask",
                "",
                "",
                new Picture.Box(0, 85, 100, 80),
                List.of(),
                List.of(new Picture.Line(50, 180, "short")),
                null);
        Picture.Arrow through = new Picture.Arrow("Flow_C", "", "0,40 200,40", List.of());
        Picture.Node owned = new Picture.Node(
                "Task_D", "task", "userTask", "", "", box, List.of(), List.of(new Picture.Line(50, 95, "owner")), null);

        assertThat(covered(new Picture("p", "", "", "", 0, 0, List.of(task, below), List.of(), List.of())))
                .isEmpty();
        assertThat(covered(new Picture("p", "", "", "", 0, 0, List.of(task), List.of(through), List.of())))
                .hasSize(1);
        assertThat(covered(new Picture("p", "", "", "", 0, 0, List.of(owned, below), List.of(), List.of())))
                .hasSize(1);
    }

    private static List<String> processes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .map(name -> name.replace(".bpmn", ""))
                    .sorted()
                    .toList();
        }
    }

    private Picture picture(String process, Locale language) {
        String deployment = procedures.procedure("voluntary-return").deployment();
        Reader reader = new Reader(
                language.getLanguage().equals("ar"),
                Set.of(),
                Set.of(),
                (id, english) -> procedures.text(deployment, process + "." + id, english, language),
                desk -> OWNER);
        return Artist.draw(procedures.drawing(deployment, process), reader);
    }

    private static List<String> covered(Picture picture) {
        List<Area> shapes = picture.nodes().stream()
                .filter(node -> !node.form().equals("frame"))
                .map(Area::of)
                .toList();
        List<Area> flows =
                picture.arrows().stream().flatMap(LegibleDiagramTests::pieces).toList();
        List<Area> texts = texts(picture);
        List<String> found = new ArrayList<>();
        for (Area text : texts) {
            Stream.of(shapes, flows, texts)
                    .flatMap(List::stream)
                    .filter(other -> !other.of().equals(text.of()) && text.meets(other))
                    .forEach(other -> found.add(picture.process() + ": text of " + text.of() + " meets " + other.of()));
        }
        return found;
    }

    private static List<Area> texts(Picture picture) {
        List<Area> texts = new ArrayList<>();
        for (Picture.Node node : picture.nodes()) {
            node.label().forEach(line -> texts.add(Area.of(node.id(), line, 5.8, 12)));
            node.owner().forEach(line -> texts.add(Area.of(node.id(), line, 5, 10)));
        }
        picture.arrows().forEach(arrow -> arrow.label().forEach(line -> texts.add(Area.of(arrow.id(), line, 5.3, 10))));
        return texts;
    }

    private static Stream<Area> pieces(Picture.Arrow arrow) {
        List<double[]> corners = Arrays.stream(arrow.points().split(" "))
                .map(pair -> Arrays.stream(pair.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        return Stream.iterate(1, i -> i < corners.size(), i -> i + 1).map(i -> {
            double[] a = corners.get(i - 1);
            double[] b = corners.get(i);
            return new Area(
                    arrow.id(),
                    Math.min(a[0], b[0]),
                    Math.min(a[1], b[1]),
                    Math.max(a[0], b[0]) + 0.1,
                    Math.max(a[1], b[1]) + 0.1);
        });
    }
}

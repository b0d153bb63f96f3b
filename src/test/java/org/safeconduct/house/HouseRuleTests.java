package org.safeconduct.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safeconduct.house.Sizes.TextFile;
import org.safeconduct.house.SourceRules.Program;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Each rule of the house is shown something that breaks it, and only what is sound passes it. */
class HouseRuleTests {

    private static final String TOWER = "org.safeconduct.house.tower";

    private static final TextFile SOUND = file("sound/Door.java", "class Door { void open() {} }");

    @Test
    void anArrowUpwardsIsSeen() {
        ApplicationModules tower = ApplicationModules.of(TOWER, new ImportOption.OnlyIncludeTests());

        assertThatThrownBy(tower::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("lower")
                .hasMessageContaining("Roof");
    }

    @TestFactory
    Stream<DynamicTest> everyClassRuleBites() {
        JavaClasses broken = new ClassFileImporter().importPackages(TOWER);
        return ClassRules.under(TOWER).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(broken).hasViolation())
                                .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> everySourceRuleBites() {
        Map<String, List<TextFile>> broken = broken();
        return SourceRules.forProgram().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    assertThat(broken).containsKey(rule.getKey());
                    assertThat(rule.getValue().apply(Program.of(broken.get(rule.getKey()))))
                            .isNotEmpty();
                    assertThat(rule.getValue().apply(Program.of(List.of(SOUND))))
                            .isEmpty();
                }));
    }

    private static Map<String, List<TextFile>> broken() {
        return Map.ofEntries(
                Map.entry("names are of the domain", one("DoorManager", "")),
                Map.entry("no file is longer than 250 lines", one("Long", "// line\n".repeat(250))),
                Map.entry("files have few lines of code", one("Long", statements(46))),
                Map.entry("no line is wider than 120 characters", one("Wide", "// " + "x".repeat(120) + "\n")),
                Map.entry("a method body has at most 30 lines", one("Long", statements(31))),
                Map.entry("a method body has few lines", one("Long", statements(6))),
                Map.entry(
                        "a method has at most 4 parameters",
                        one("Many", "void go(int a, int b, int c, int d, int e) {}")),
                Map.entry("nothing nests deeper than 2", one("Deep", deep())),
                Map.entry(
                        "a handler translates in at most 10 lines", one("DoorPages", "@GetMapping " + statements(11))),
                Map.entry("handlers live in Pages and Api", one("Door", "@PostMapping void open() {}")),
                Map.entry("half of the types stay in their room", List.of(file("a/Door.java", "public class Door {}"))),
                Map.entry("a room has at most 15 files", sixteen()));
    }

    private static String statements(int lines) {
        return "void go() {\n" + "open();\n".repeat(lines) + "}\n";
    }

    private static String deep() {
        return "void go() { if (a) { for (;;) { while (b) { open(); } } } }";
    }

    private static List<TextFile> sixteen() {
        List<TextFile> files = new ArrayList<>();
        IntStream.range(0, 16).forEach(n -> files.add(file("room/Door" + n + ".java", "class Door {}")));
        return files;
    }

    private static List<TextFile> one(String name, String inside) {
        return List.of(file("room/" + name + ".java", "class " + name + " {\n" + inside + "}\n"));
    }

    private static TextFile file(String path, String text) {
        return new TextFile(Path.of(path), text);
    }
}

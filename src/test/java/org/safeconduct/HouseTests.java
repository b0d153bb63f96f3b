package org.safeconduct;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safeconduct.house.ClassRules;
import org.safeconduct.house.Sizes;
import org.safeconduct.house.SourceRules;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house: arrows, the one door to the engine, visibility, names and sizes. */
class HouseTests {

    private static JavaClasses house;
    private static SourceRules.Program sources;

    @BeforeAll
    static void readTheHouse() throws IOException {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.safeconduct");
        sources = SourceRules.Program.of(Sizes.under("src/main/java", ".java").stream()
                .filter(file -> !file.name().equals("package-info.java"))
                .toList());
    }

    @Test
    void arrowsPointDownAndAsDeclared() {
        ApplicationModules.of(SafeConduct.class).verify();
    }

    @TestFactory
    Stream<DynamicTest> classesKeepTheirRules() {
        return ClassRules.under("org.safeconduct").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(house)));
    }

    @TestFactory
    Stream<DynamicTest> sourcesKeepTheirRules() {
        return SourceRules.forProgram().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().apply(sources)).isEmpty()));
    }

    @Test
    void templatesStaySmall() throws IOException {
        List<Sizes.TextFile> templates = Sizes.under("src/main/resources/templates", ".html");
        assertThat(SourceRules.longerThan(120, templates)).isEmpty();
        assertThat(SourceRules.spread(templates.stream().mapToInt(Sizes.TextFile::lines), 40, 120))
                .isEmpty();
    }

    @Test
    void testFilesStayReadable() throws IOException {
        List<Sizes.TextFile> tests = Sizes.under("src/test/java", ".java");
        assertThat(SourceRules.spread(tests.stream().mapToInt(Sizes.TextFile::lines), 250, 250))
                .isEmpty();
    }
}

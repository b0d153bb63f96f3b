package org.safeconduct;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safeconduct.house.Sizes;
import org.safeconduct.house.SourceMeasures;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house: arrows, the one door to the engine, visibility, names and sizes. */
class HouseTests {

    private static final Pattern PATTERN_NAME =
            Pattern.compile(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Entity|Facade)\\.java");

    private static JavaClasses house;
    private static List<Sizes.TextFile> sources;
    private static List<SourceMeasures.Source> measured;

    @BeforeAll
    static void readTheHouse() throws IOException {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.safeconduct");
        sources = Sizes.under("src/main/java", ".java").stream()
                .filter(file -> !file.name().equals("package-info.java"))
                .toList();
        measured = sources.stream()
                .map(file -> SourceMeasures.of(file.path().toString(), file.text()))
                .toList();
    }

    @Test
    void arrowsPointDownAndAsDeclared() {
        ApplicationModules.of(SafeConduct.class).verify();
    }

    @Test
    void onlyTheDoorKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.safeconduct.procedure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda.bpm..", "org.camunda.commons..", "spinjar..")
                .check(house);
    }

    @Test
    void onlyDoorAndFormsKnowFeel() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.safeconduct.procedure..", "org.safeconduct.form..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.feel..")
                .check(house);
    }

    @Test
    void timeComesFromTheClockAlone() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(house);
    }

    @Test
    void nothingIsInjectedByValueOrRunAsync() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.scheduling.annotation.Async")
                .check(house);
    }

    @Test
    void namesAreOfTheDomain() {
        assertThat(sources)
                .extracting(Sizes.TextFile::name)
                .allSatisfy(name -> assertThat(name).doesNotMatch(PATTERN_NAME));
    }

    @Test
    void filesStaySmall() {
        Sizes.Spread spread = Sizes.Spread.of(sources.stream().mapToInt(Sizes.TextFile::code));
        assertThat(sources.stream().filter(file -> file.lines() > 250).map(Sizes.TextFile::name))
                .isEmpty();
        assertThat(spread.median()).as("median %s", spread).isLessThanOrEqualTo(45);
        assertThat(spread.p95()).as("p95 %s", spread).isLessThanOrEqualTo(150);
    }

    @Test
    void methodsStaySmall() {
        List<SourceMeasures.Method> methods =
                measured.stream().flatMap(s -> s.methods().stream()).toList();
        Sizes.Spread spread = Sizes.Spread.of(methods.stream().mapToInt(SourceMeasures.Method::lines));
        assertThat(methods.stream().filter(m -> m.lines() > 30)).isEmpty();
        assertThat(methods.stream().filter(m -> !m.constructor() && m.parameters() > 4))
                .isEmpty();
        assertThat(methods.stream().filter(m -> m.nesting() > 2)).isEmpty();
        assertThat(spread.median()).as("median %s", spread).isLessThanOrEqualTo(5);
        assertThat(spread.p95()).as("p95 %s", spread).isLessThanOrEqualTo(20);
    }

    @Test
    void halfOfTheTypesStayInTheirRoom() {
        List<SourceMeasures.Type> types = measured.stream()
                .flatMap(s -> s.types().stream())
                .filter(type -> !type.file().contains("/kernel/"))
                .toList();
        long hidden = types.stream().filter(type -> !type.visible()).count();
        assertThat(hidden * 2)
                .as("%d of %d types are hidden", hidden, types.size())
                .isGreaterThanOrEqualTo(types.size());
    }

    @Test
    void roomsStaySmall() {
        Map<String, Long> perPackage = sources.stream()
                .filter(file -> !file.path().toString().contains("/kernel/"))
                .collect(Collectors.groupingBy(file -> file.path().getParent().toString(), Collectors.counting()));
        perPackage.values().removeIf(files -> files <= 15);
        assertThat(perPackage).isEmpty();
    }

    @Test
    void templatesStaySmall() throws IOException {
        List<Sizes.TextFile> templates = Sizes.under("src/main/resources/templates", ".html");
        Sizes.Spread spread = Sizes.Spread.of(templates.stream().mapToInt(Sizes.TextFile::lines));
        assertThat(templates.stream().filter(file -> file.lines() > 120).map(Sizes.TextFile::name))
                .isEmpty();
        assertThat(spread.median()).as("median %s", spread).isLessThanOrEqualTo(40);
    }

    @Test
    void testFilesStayReadable() throws IOException {
        Sizes.Spread spread =
                Sizes.Spread.of(Sizes.under("src/test/java", ".java").stream().mapToInt(Sizes.TextFile::lines));
        assertThat(spread.p95()).as("p95 %s", spread).isLessThanOrEqualTo(250);
    }

    @Test
    void linesFitTheScreen() {
        assertThat(sources.stream()
                        .filter(file -> file.text().lines().anyMatch(line -> line.length() > 120))
                        .map(Sizes.TextFile::name))
                .isEmpty();
    }
}

package org.safeconduct.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;

/** What the house asks of classes: the one door to the engine, time from the clock, nothing injected by name. */
public final class ClassRules {

    private ClassRules() {}

    /** Every rule for the classes under a base package, by the sentence it stands for. */
    public static Map<String, ArchRule> under(String base) {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("only the door knows the engine", onlyTheDoorKnowsTheEngine(base));
        rules.put("only door and forms know FEEL", onlyDoorAndFormsKnowFeel(base));
        rules.put("time comes from the clock alone", timeComesFromTheClock());
        rules.put("nothing is injected by value", unused("org.springframework.beans.factory.annotation.Value"));
        rules.put("nothing runs beside its transaction", unused("org.springframework.scheduling.annotation.Async"));
        return rules;
    }

    private static ArchRule onlyTheDoorKnowsTheEngine(String base) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(base + ".procedure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda.bpm..", "org.camunda.commons..", "spinjar..");
    }

    private static ArchRule onlyDoorAndFormsKnowFeel(String base) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(base + ".procedure..", base + ".form..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.feel..");
    }

    private static ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    private static ArchRule unused(String type) {
        return noClasses().should().dependOnClassesThat().haveFullyQualifiedName(type);
    }
}

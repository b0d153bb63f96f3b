package org.safeconduct.models;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.kernel.ProcedureAction;

/** Everything a model names exists, and it names nothing it must not. */
final class References {

    private static final Pattern CALL = Pattern.compile(
            "\\$\\{(?<bean>\\w+)\\.(?<method>\\w+)\\(caseId(?<member>, memberId)?(, '(?<word>[\\w-]+)')?\\)}");

    private static final Pattern OUTSIDE_QUOTES = Pattern.compile(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)");

    private static final Set<String> DESKS = desks();

    private static final Set<String> FORBIDDEN_ELEMENTS = Set.of(
            "script",
            "scriptTask",
            "manualTask",
            "task",
            "executionListener",
            "taskListener",
            "inputOutput",
            "connector",
            "timerEventDefinition",
            "signalEventDefinition",
            "conditionalEventDefinition",
            "formData");

    private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of(
            "asyncBefore",
            "asyncAfter",
            "async",
            "class",
            "delegateExpression",
            "type",
            "topic",
            "assignee",
            "candidateUsers",
            "dueDate",
            "followUpDate",
            "formKey",
            "formHandlerClass",
            "initiator",
            "decisionRef",
            "variableMappingClass");

    private static final Map<String, Set<String>> ACTIONS = actions();

    private References() {}

    /** Desks that some agency of the register is competent for. */
    private static Set<String> desks() {
        List<String[]> rows = Library.lines("src/main/resources/reference/agencies/agencies.csv")
                .filter(line -> !line.startsWith("#"))
                .map(line -> OUTSIDE_QUOTES.split(line))
                .toList();
        int column = List.of(rows.get(0)).indexOf("desks");
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.of(row[column].split("\\|")))
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> actions() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.safeconduct");
        return ours.stream()
                .filter(type -> type.isAnnotatedWith(ProcedureAction.class))
                .collect(Collectors.toMap(
                        type -> type.getAnnotationOfType(ProcedureAction.class).value(),
                        type -> type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .map(method -> method.getName()
                                        + method.getRawParameterTypes().size())
                                .collect(Collectors.toSet())));
    }

    static List<String> formsExist(Library library) {
        return Findings.each(library, (model, find) -> {
            String opens = Model.properties(model.process()).get("startForm");
            find.when(opens != null && library.form(opens).isEmpty(), model.id(), "no form " + opens);
            model.steps()
                    .forEach(step -> Words.form(step)
                            .filter(id -> library.form(id).isEmpty())
                            .forEach(id -> find.when(true, step.id(), "no form " + id)));
            model.steps("userTask").forEach(task -> {
                boolean bound = task.engine("formRefBinding").equals("deployment");
                find.when(!bound || task.engine("formRef").isEmpty(), task.id(), "no form of its own deployment");
            });
        });
    }

    static List<String> desksExist(Library library) {
        return Findings.each(
                library,
                (model, find) -> model.steps().forEach(step -> {
                    String desk = step.is("userTask") ? step.engine("candidateGroups") : step.property("answeredBy");
                    boolean needed =
                            step.is("userTask") || !step.property("answerForm").isEmpty();
                    find.when(needed && !DESKS.contains(desk), step.id(), "no desk " + desk);
                }));
    }

    static List<String> limitsExist(Library library) {
        Set<String> limits = Library.lines("src/main/resources/reference/limits.csv")
                .map(line -> line.split(",")[0])
                .collect(Collectors.toSet());
        return Findings.each(
                library,
                (model, find) -> model.steps().stream()
                        .filter(step -> !step.property("limit").isEmpty())
                        .forEach(step ->
                                find.when(!limits.contains(step.property("limit")), step.id(), "no such limit")));
    }

    static List<String> calledProcessesExist(Library library) {
        return Findings.each(
                library,
                (model, find) -> model.steps("callActivity").forEach(call -> {
                    String called = call.xml().getAttribute("calledElement");
                    find.when(library.model(called).isEmpty(), call.id(), "no process " + called);
                }));
    }

    static List<String> messagesExist(Library library) {
        return Findings.each(library, (model, find) -> {
            Stream<Model.Step> waiting = model.steps("intermediateCatchEvent", "boundaryEvent");
            waiting.forEach(step -> {
                Set<String> messages = Behaviour.messages(model, step);
                find.when(messages.size() != 1 || messages.contains(""), step.id(), "waits for no message");
                boolean answer = !step.property("answerForm").isEmpty();
                boolean clock = !step.property("limit").isEmpty();
                boolean explained = answer || clock || step.is("boundaryEvent");
                find.when(!explained, step.id(), "neither an answer nor a limit");
            });
            model.scopes()
                    .filter(scope -> !scope.equals(model.id()))
                    .map(model::step)
                    .filter(Model.Step::isEventSubProcess)
                    .filter(step -> Behaviour.messages(model, step).contains("")
                            || Behaviour.messages(model, step).isEmpty())
                    .forEach(step -> find.when(true, step.id(), "begins with no message"));
        });
    }

    static List<String> actionsExist(Library library) {
        return Findings.each(
                library,
                (model, find) -> expressions(model).forEach((id, text) -> {
                    Matcher call = CALL.matcher(text);
                    boolean exists = call.matches()
                            && ACTIONS.getOrDefault(call.group("bean"), Set.of())
                                    .contains(call.group("method") + arity(call));
                    find.when(!exists, id, "no action " + text);
                }));
    }

    private static int arity(Matcher call) {
        return 1 + (call.group("member") == null ? 0 : 1) + (call.group("word") == null ? 0 : 1);
    }

    private static Map<String, String> expressions(Model model) {
        Map<String, String> expressions = new java.util.TreeMap<>();
        model.steps("serviceTask", "sendTask", "businessRuleTask")
                .forEach(step -> expressions.put(step.id(), step.engine("expression")));
        Xml.all(model.process(), "multiInstanceLoopCharacteristics")
                .forEach(loop -> expressions.put(
                        ((org.w3c.dom.Element) loop.getParentNode()).getAttribute("id"),
                        Xml.engine(loop, "collection")));
        return expressions;
    }

    static List<String> decisionsExist(Library library) {
        Set<String> tables = library.tables().stream()
                .map(t -> t.decision().getAttribute("id"))
                .collect(Collectors.toSet());
        return Findings.each(
                library,
                (model, find) -> model.steps("businessRuleTask").forEach(step -> {
                    Matcher call = CALL.matcher(step.engine("expression"));
                    boolean exists =
                            call.matches() && call.group("word") != null && tables.contains(call.group("word"));
                    find.when(!exists, step.id(), "no decision table");
                }));
    }

    static List<String> nothingForbidden(Library library) {
        return Findings.each(
                library,
                (model, find) -> Xml.all(model.process()).forEach(element -> {
                    String id = element.getAttribute("id");
                    find.when(FORBIDDEN_ELEMENTS.contains(element.getLocalName()), id, element.getLocalName());
                    for (String attribute : FORBIDDEN_ATTRIBUTES) {
                        boolean borne = element.hasAttributeNS(Xml.CAMUNDA, attribute);
                        find.when(borne, id, attribute);
                    }
                }));
    }

    /** Variables are the case, the member and outcomes that somebody says; nothing else has a place in the engine. */
    static List<String> onlyOutcomes(Library library) {
        Set<String> allowed = new HashSet<>(Words.of(library).names());
        allowed.addAll(Set.of("caseId", "memberId"));
        return Findings.each(
                library,
                (model, find) -> Xml.all(model.process())
                        .filter(element -> Set.of("in", "out").contains(element.getLocalName()))
                        .filter(element -> element.hasAttribute("source"))
                        .filter(element -> !allowed.contains(element.getAttribute("source")))
                        .forEach(element -> find.when(true, element.getAttribute("source"), "is no outcome")));
    }

    static List<String> keptForTenYears(Library library) {
        return Findings.each(library, (model, find) -> {
            boolean kept = Xml.engine(model.process(), "historyTimeToLive").equals("P3650D");
            find.when(!kept, model.id(), "no time to live");
            find.when(!model.process().getAttribute("isExecutable").equals("true"), model.id(), "not executable");
        });
    }
}

package org.safeconduct.models;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Files, ids and names. */
final class Naming {

    private static final Map<String, String> KINDS = Map.ofEntries(
            entry("startEvent", "Start"),
            entry("endEvent", "End"),
            entry("intermediateCatchEvent", "Wait"),
            entry("boundaryEvent", "Event"),
            entry("userTask", "Task"),
            entry("serviceTask", "Activity"),
            entry("sendTask", "Activity"),
            entry("businessRuleTask", "Activity"),
            entry("callActivity", "CallActivity"),
            entry("subProcess", "SubProcess"),
            entry("exclusiveGateway", "Gateway"),
            entry("parallelGateway", "Gateway"));

    private static final Set<String> VERBS = words("""
            Appoint Approve Arrange Ask Assess Assist Book Cancel Check Close Confirm Counsel Decide Explain Find Give
            Hand Inform Interview Invite Issue Look Notify Plan Prepare Propose Receive Reconfirm Record Refer Register
            Release Review Schedule Screen Send Settle Sign Take Trace Verify
            """);

    private static final Set<String> CLOSURE_CODES = words("""
            RETURNED_WITH_PACKAGE RETURNED_NO_PACKAGE WITHDRAWN_BY_PERSON NOT_ELIGIBLE NOT_VOLUNTARY NO_SHOW NO_TD
            MEDICAL ABSCONDED DECEASED REFERRED_PROTECTION
            """);

    private Naming() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    static List<String> oneProcessAFile(Library library) {
        return Findings.each(library, (model, find) -> {
            long processes = Xml.children(model.root(), "process").count();
            long diagrams = Xml.children(model.root(), "BPMNDiagram").count();
            find.when(processes != 1 || diagrams != 1, model.id(), "not exactly one process and one diagram");
            boolean kebab = model.id().matches("[a-z]+(-[a-z]+)*");
            find.when(!kebab || !model.path().endsWith("/" + model.id() + ".bpmn"), model.id(), "not the file's name");
        });
    }

    static List<String> describesItself(Library library) {
        return Findings.each(library, (model, find) -> {
            Map<String, String> says = Model.properties(model.process());
            String purpose = Xml.text(model.process(), "documentation");
            find.when(purpose.length() < 60, model.id(), "no purpose");
            find.when(!model.title().equals(says.get("title")), model.id(), "title is not the name");
            find.when(says.getOrDefault("legalBasis", "").length() < 20, model.id(), "no legal basis");
            boolean items = says.getOrDefault("planItems", "").matches("[AH]\\d+[a-z]?(,[AH]\\d+[a-z]?)*");
            find.when(!items, model.id(), "no items of the plan");
            find.when(model.openable() && !says.containsKey("startForm"), model.id(), "no form to open it with");
        });
    }

    static List<String> ids(Library library) {
        return Findings.each(library, (model, find) -> {
            Set<String> seen = new HashSet<>();
            model.steps().forEach(step -> {
                String pattern = KINDS.get(step.kind()) + "_([A-Z][a-z]+)+";
                find.when(!step.id().matches(pattern), step.id(), "id is not kind and PascalCase");
                find.when(!seen.add(step.id()), step.id(), "id used twice");
            });
            model.flows()
                    .forEach(flow -> find.when(
                            !flow.id().matches("Flow_([A-Z][a-z]+)+"), flow.id(), "id is not kind and PascalCase"));
        });
    }

    static List<String> tasks(Library library) {
        return Findings.each(
                library,
                (model, find) -> model.steps().stream()
                        .filter(Model.Step::isTask)
                        .forEach(task -> find.when(!isVerbAndObject(task.name()), task.id(), "not verb and object")));
    }

    private static boolean isVerbAndObject(String name) {
        return VERBS.contains(name.split(" ")[0]) && name.contains(" ");
    }

    static List<String> gateways(Library library) {
        return Findings.each(
                library,
                (model, find) -> model.steps().stream()
                        .filter(Model.Step::isGateway)
                        .forEach(gateway -> {
                            List<Model.Flow> exits = model.exits(gateway);
                            boolean asks = gateway.is("exclusiveGateway") && exits.size() > 1;
                            find.when(
                                    asks != gateway.name().endsWith("?"),
                                    gateway.id(),
                                    "a split asks, nothing else does");
                            Set<String> answers = new HashSet<>();
                            exits.forEach(exit -> answers.add(exit.name()));
                            boolean answered = !answers.contains("") && answers.size() == exits.size();
                            find.when(asks && !answered, gateway.id(), "exits are not different answers");
                        }));
    }

    static List<String> events(Library library) {
        return Findings.each(library, (model, find) -> {
            Set<String> states = new HashSet<>();
            model.steps().stream().filter(Model.Step::isEvent).forEach(event -> {
                boolean state = !event.name().isBlank() && !isVerbAndObject(event.name());
                find.when(!state, event.id(), "does not say what happened");
                boolean first = !event.is("endEvent") || states.add(event.scope() + event.name());
                find.when(!first, event.id(), "same state as another end");
            });
        });
    }

    static List<String> calledProcesses(Library library) {
        return Findings.each(
                library,
                (model, find) -> model.steps("callActivity")
                        .forEach(call -> library.model(call.xml().getAttribute("calledElement"))
                                .ifPresent(called -> find.when(
                                        !called.title().equals(call.name()),
                                        call.id(),
                                        "not named like what it calls"))));
    }

    static List<String> closureCodes(Library library) {
        Set<String> reached = new TreeSet<>();
        List<String> findings = new ArrayList<>(Findings.each(
                library,
                (model, find) -> model.steps("endEvent").forEach(end -> {
                    String code = end.property("closureCode");
                    reached.add(code);
                    find.when(closes(model, end) == code.isEmpty(), end.id(), "closure code missing or misplaced");
                    find.when(!code.isEmpty() && !CLOSURE_CODES.contains(code), end.id(), "unknown closure code");
                })));
        Stream<String> missing = CLOSURE_CODES.stream().filter(code -> !reached.contains(code));
        missing.forEach(code -> findings.add("no end has closure code " + code));
        return findings;
    }

    /** An end of the procedure itself, or of what interrupts it, closes the case. */
    private static boolean closes(Model model, Model.Step end) {
        boolean interrupting = model.inScope(end.scope())
                .filter(step -> step.is("startEvent"))
                .noneMatch(start -> start.xml().getAttribute("isInterrupting").equals("false"));
        boolean whole =
                end.scope().equals(model.id()) || model.step(end.scope()).isEventSubProcess();
        return model.openable() && whole && interrupting;
    }
}

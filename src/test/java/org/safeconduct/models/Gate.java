package org.safeconduct.models;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Walks every path from every start, through called processes, to the steps that contact the other side. */
final class Gate {

    private static final String GATE = "protection-gate";
    private static final Set<String> CLEAR = Set.of("${protectionCheck == 'clear'}", "${gate == 'go'}");

    private final Library library;
    private final Set<String> findings = new TreeSet<>();
    private final Map<String, Set<Boolean>> memory = new HashMap<>();

    private Gate(Library library) {
        this.library = library;
    }

    static List<String> beforeEveryContact(Library library) {
        Gate gate = new Gate(library);
        library.models().forEach(model -> gate.walk(model, false));
        return List.copyOf(gate.findings);
    }

    /** With what clearances the process can end, if it begins with this one. */
    private Set<Boolean> walk(Model model, boolean cleared) {
        String key = model.id() + cleared;
        if (memory.containsKey(key)) {
            return memory.get(key);
        }
        memory.put(key, Set.of(false));
        Set<Boolean> ends = new HashSet<>();
        Set<String> seen = new HashSet<>();
        model.steps("startEvent").forEach(start -> walk(model, start, cleared, new Walked(seen, ends)));
        memory.put(key, ends);
        return ends;
    }

    private record Walked(Set<String> seen, Set<Boolean> ends) {}

    private void walk(Model model, Model.Step step, boolean cleared, Walked walked) {
        if (!walked.seen().add(step.id() + cleared)) {
            return;
        }
        contact(model, step, cleared);
        if (step.is("endEvent")) {
            walked.ends().add(cleared);
        }
        for (boolean after : after(step, cleared)) {
            model.exits(step).forEach(exit -> walk(model, model.step(exit.to()), after, walked));
        }
    }

    private void contact(Model model, Model.Step step, boolean cleared) {
        boolean contacts = step.property("contacts").equals("other-side");
        if (contacts && !cleared) {
            findings.add(model.path() + ": " + step.id() + ": contacts the other side without the gate");
        }
        if (step.is("sendTask") && !contacts) {
            findings.add(model.path() + ": " + step.id() + ": sends without saying to whom");
        }
    }

    /** The gate clears; whatever waits, waits too long for a clearance to hold. */
    private Set<Boolean> after(Model.Step step, boolean cleared) {
        if (step.is("userTask", "intermediateCatchEvent", "subProcess", "startEvent")) {
            return Set.of(false);
        }
        String called = step.xml().getAttribute("calledElement");
        if (called.equals(GATE)) {
            return Set.of(true);
        }
        return library.model(called).map(process -> walk(process, cleared)).orElse(Set.of(cleared));
    }

    /** The gate itself ends only where somebody, or the look-up, said that it may go on. */
    static List<String> opensOnlyWhenCleared(Library library) {
        Model gate = library.model(GATE).orElseThrow();
        Set<String> held = new HashSet<>(
                Set.of(gate.steps("startEvent").findFirst().orElseThrow().id()));
        boolean grown = true;
        while (grown) {
            grown = gate.flows().stream()
                            .filter(flow -> held.contains(flow.from()) && !CLEAR.contains(flow.condition()))
                            .filter(flow -> held.add(flow.to()))
                            .count()
                    > 0;
        }
        return gate.steps("endEvent")
                .filter(end -> held.contains(end.id()))
                .map(end -> gate.path() + ": " + end.id() + ": reached without clearance")
                .toList();
    }
}

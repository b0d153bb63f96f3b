package org.safeconduct.models;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What gateways ask, what steps can answer, how processes call each other. */
final class Behaviour {

    private static final int FEWEST = 5;
    private static final int MOST = 12;

    private Behaviour() {}

    static List<String> counts(Library library) {
        return Findings.each(library, (model, find) -> {
            find.when(counted(model, model.id()) < FEWEST, model.id(), "fewer than five activities and gateways");
            model.scopes()
                    .forEach(scope ->
                            find.when(counted(model, scope) > MOST, scope, "over twelve activities and gateways"));
        });
    }

    private static long counted(Model model, String scope) {
        return model.inScope(scope)
                .filter(step -> !step.isEvent() && !step.isEventSubProcess())
                .count();
    }

    static List<String> connected(Library library) {
        return Findings.each(
                library,
                (model, find) -> model.steps().forEach(step -> {
                    boolean begins = step.is("startEvent", "boundaryEvent") || step.isEventSubProcess();
                    boolean ends = step.is("endEvent") || step.isEventSubProcess();
                    find.when(model.entries(step).isEmpty() != begins, step.id(), "entries do not fit");
                    find.when(model.exits(step).isEmpty() != ends, step.id(), "exits do not fit");
                    boolean listed = listed(step, "incoming").equals(ids(model.entries(step)))
                            && listed(step, "outgoing").equals(ids(model.exits(step)));
                    find.when(!listed, step.id(), "incoming and outgoing are not its flows");
                }));
    }

    private static Set<String> listed(Model.Step step, String kind) {
        return Xml.children(step.xml(), kind)
                .map(e -> e.getTextContent().strip())
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(List<Model.Flow> flows) {
        return flows.stream().map(Model.Flow::id).collect(Collectors.toSet());
    }

    /** Only splits choose, each by one outcome, and every word of that outcome leads somewhere, once. */
    static List<String> conditions(Library library) {
        Words words = Words.of(library);
        return Findings.each(library, (model, find) -> {
            Set<String> splits = model.splits().map(Model.Step::id).collect(Collectors.toSet());
            for (Model.Flow flow : model.flows()) {
                boolean compares = Words.COMPARISON.matcher(flow.condition()).matches();
                find.when(splits.contains(flow.from()) != compares, flow.id(), "does not compare one outcome");
            }
            model.splits().forEach(split -> {
                List<Model.Flow> exits = model.exits(split);
                find.when(Words.asked(exits).size() != 1, split.id(), "asks for more than one outcome");
                find.when(split.xml().hasAttribute("default"), split.id(), "has a default exit");
                find.when(!decides(library, words, exits), split.id(), "exits do not part the words of the outcome");
            });
        });
    }

    private static boolean decides(Library library, Words words, List<Model.Flow> exits) {
        Set<String> led = new TreeSet<>();
        for (Model.Flow exit : exits) {
            Set<String> leading = words.leading(exit);
            if (leading.isEmpty() || leading.stream().anyMatch(led::contains)) {
                return false;
            }
            led.addAll(leading);
        }
        String name = Words.part(exits.get(0), "name");
        return words.of(name).stream().allMatch(word -> led.contains(word) || endsElsewhere(library, name, word));
    }

    /** The word never arrives because an earlier gateway led it to an end. */
    private static boolean endsElsewhere(Library library, String name, String word) {
        return library.models().stream()
                .anyMatch(model -> model.flows().stream()
                        .filter(flow -> Words.part(flow, "name").equals(name))
                        .filter(flow -> Words.part(flow, "word").equals(word))
                        .filter(flow -> Words.part(flow, "sign").equals("=="))
                        .anyMatch(flow -> model.step(flow.to()).is("endEvent")));
    }

    /** A step with several outcomes is followed by the gateway that asks, or by the service that settles them. */
    static List<String> outcomesAsked(Library library) {
        return Findings.each(
                library,
                (model, find) -> model.steps().forEach(step -> {
                    Set<String> outcomes = outcomes(library, step).collect(Collectors.toSet());
                    find.when(outcomes.size() > 1, step.id(), "more than one outcome");
                    for (String outcome : outcomes) {
                        boolean asked = model.exits(step).stream()
                                .map(flow -> model.step(flow.to()))
                                .allMatch(next -> Words.asked(model.exits(next)).equals(Set.of(outcome)));
                        find.when(!asked, step.id(), "nothing asks for its outcome " + outcome);
                    }
                }));
    }

    private static Stream<String> outcomes(Library library, Model.Step step) {
        Stream<String> answered = Words.form(step)
                .flatMap(id -> library.form(id).stream())
                .flatMap(form -> Words.outcomes(form).keySet().stream());
        Stream<String> told = Xml.all(step.xml(), "out").map(out -> out.getAttribute("source"));
        return Stream.concat(answered, step.is("callActivity") ? told : Stream.of());
    }

    /** What a caller takes back is said by every end of the called process, in words that its gateway knows. */
    static List<String> calledOutcomes(Library library) {
        return Findings.each(
                library,
                (model, find) -> model.steps("callActivity")
                        .forEach(call -> Xml.all(call.xml(), "out").forEach(out -> {
                            String name = out.getAttribute("source");
                            find.when(!name.equals(out.getAttribute("target")), call.id(), "outcome changes its name");
                            String called = call.xml().getAttribute("calledElement");
                            library.model(called)
                                    .ifPresent(process -> process.inScope(called)
                                            .filter(step -> step.is("endEvent"))
                                            .forEach(end -> find.when(
                                                    !Words.ended(end).keySet().equals(Set.of(name)),
                                                    end.id(),
                                                    "does not say " + name + " to " + model.id())));
                        })));
    }

    static List<String> calls(Library library) {
        return Findings.each(
                library,
                (model, find) -> model.steps("callActivity").forEach(call -> {
                    String binding = call.engine("calledElementBinding");
                    find.when(!binding.equals("deployment"), call.id(), "not of the case's own deployment");
                    Map<String, String> in = new java.util.HashMap<>();
                    Xml.all(call.xml(), "in")
                            .forEach(e -> in.put(e.getAttribute("target"), e.getAttribute("businessKey")));
                    boolean key = "#{execution.processBusinessKey}".equals(in.get(""));
                    find.when(!key || !in.containsKey("caseId"), call.id(), "does not pass the case on");
                    boolean each = Xml.all(call.xml(), "multiInstanceLoopCharacteristics")
                            .findAny()
                            .isPresent();
                    find.when(each && !in.containsKey("memberId"), call.id(), "does not pass the member on");
                }));
    }

    static List<String> memberSteps(Library library) {
        return Findings.each(
                library,
                (model, find) -> Xml.all(model.process(), "multiInstanceLoopCharacteristics")
                        .forEach(loop -> {
                            String id = ((org.w3c.dom.Element) loop.getParentNode()).getAttribute("id");
                            boolean members =
                                    Xml.engine(loop, "elementVariable").equals("memberId");
                            find.when(!members, id, "repeats, but not for members");
                            boolean parallel =
                                    !loop.getAttribute("isSequential").equals("true");
                            find.when(!parallel, id, "members wait for each other");
                            find.when(!dropsMember(library, model, id), id, "goes on for a member who withdrew");
                        }));
    }

    /** Somewhere inside, the withdrawal of the one member is heard. */
    private static boolean dropsMember(Library library, Model model, String id) {
        Model.Step step = model.step(id);
        Set<String> heard = new HashSet<>(messages(model, step));
        library.model(step.xml().getAttribute("calledElement"))
                .ifPresent(called -> called.steps().forEach(inner -> heard.addAll(messages(called, inner))));
        return heard.contains("MemberWithdrew");
    }

    static Set<String> messages(Model model, Model.Step step) {
        Map<String, String> names = Xml.children(model.root(), "message")
                .collect(Collectors.toMap(m -> m.getAttribute("id"), m -> m.getAttribute("name")));
        return Xml.all(step.xml(), "messageEventDefinition")
                .map(definition -> names.getOrDefault(definition.getAttribute("messageRef"), ""))
                .collect(Collectors.toSet());
    }
}

package org.safeconduct.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The small words gateways read: who says them and which there are. */
final class Words {

    static final Pattern COMPARISON =
            Pattern.compile("\\$\\{(?<name>[a-z][A-Za-z]*) (?<sign>==|!=) '(?<word>[a-z][a-z-]{1,40})'}");

    /** What the beans may answer; their own tests hold them to it. */
    private static final Map<String, Set<String>> BEANS = Map.of(
            "whoReturns", Set.of("return", "withdrawn", "not-voluntary", "protection"),
            "whoDeparts", Set.of("departs", "withdrawn", "no-show"),
            "documents", Set.of("held", "none"),
            "fitness", Set.of("fit", "not-yet", "unfit"),
            "dataUse", Set.of("given", "refused"),
            "packageProposal", Set.of("package", "separate", "supervisor", "none"),
            "protectionCheck", Set.of("clear", "check"));

    /** What a message that may come at any time can say. */
    private static final Set<String> CAUSES = Set.of("withdrawn", "protection", "absconded", "died");

    private static final Set<String> MEMBER_CAUSES = Set.of("stays", "protection", "absconded", "died");

    private static final Map<String, Set<String>> MESSAGES = Map.of("endCause", CAUSES, "memberCause", MEMBER_CAUSES);

    private final Map<String, Set<String>> known = new HashMap<>();

    private Words() {}

    static Words of(Library library) {
        Words words = new Words();
        words.known.putAll(MESSAGES);
        for (Model model : library.models()) {
            model.steps().forEach(step -> words.learn(library, step));
        }
        return words;
    }

    private void learn(Library library, Model.Step step) {
        form(step)
                .flatMap(id -> library.form(id).stream())
                .forEach(form -> outcomes(form).forEach(this::add));
        ended(step).forEach((name, word) -> add(name, Set.of(word)));
        String result = step.engine("resultVariable");
        if (!result.isEmpty()) {
            add(result, BEANS.getOrDefault(result, Set.of()));
        }
    }

    private void add(String name, Set<String> words) {
        Set<String> all = new TreeSet<>(known.getOrDefault(name, Set.of()));
        all.addAll(words);
        known.put(name, all);
    }

    Set<String> names() {
        return known.keySet();
    }

    Set<String> of(String name) {
        return known.getOrDefault(name, Set.of());
    }

    /** The form an officer fills at this step: of a task, or of an answer that is awaited. */
    static Stream<String> form(Model.Step step) {
        return Stream.of(step.engine("formRef"), step.property("answerForm")).filter(id -> !id.isEmpty());
    }

    /** What a called process tells its caller when it ends here. */
    static Map<String, String> ended(Model.Step end) {
        String[] parts = end.property("outcome").split("=");
        return parts.length == 2 ? Map.of(parts[0], parts[1]) : Map.of();
    }

    /** Outcome fields of a form and their words. */
    static Map<String, Set<String>> outcomes(JsonNode form) {
        Map<String, Set<String>> outcomes = new LinkedHashMap<>();
        for (JsonNode field : form.path("components")) {
            outcomes.putAll(outcomes(field));
            if (field.path("properties").path("outcome").asBoolean()) {
                Set<String> words = new LinkedHashSet<>();
                field.path("values")
                        .forEach(value -> words.add(value.path("value").asText()));
                outcomes.put(field.path("key").asText(), words);
            }
        }
        return outcomes;
    }

    /** The outcome a gateway asks for, from the conditions on its exits. */
    static Set<String> asked(List<Model.Flow> exits) {
        Set<String> names = new TreeSet<>();
        exits.forEach(exit -> names.add(part(exit, "name")));
        return names;
    }

    /** Name, sign or word of a condition; empty where it is no comparison. */
    static String part(Model.Flow exit, String group) {
        Matcher matcher = COMPARISON.matcher(exit.condition());
        return matcher.matches() ? matcher.group(group) : "";
    }

    /** The words that lead along an exit. */
    Set<String> leading(Model.Flow exit) {
        Set<String> words = new TreeSet<>(of(part(exit, "name")));
        String word = part(exit, "word");
        if (part(exit, "sign").equals("==")) {
            words.retainAll(Set.of(word));
        } else {
            words.remove(word);
        }
        return words;
    }

    static List<String> list(String commaSeparated) {
        return Arrays.stream(commaSeparated.split(",")).map(String::strip).toList();
    }
}

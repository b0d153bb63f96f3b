package org.safeconduct.form.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.kernel.Refusal;

/** Gathers valid answers from an evaluated form, or everything that is wrong with them at once. */
public final class Checker {

    private final LocalDate today;
    private final List<Refusal.FieldError> errors = new ArrayList<>();

    private Checker(LocalDate today) {
        this.today = today;
    }

    /**
     * The answers; refuses with all errors.
     *
     * @param unseen errors of another kind that stand beside those found here
     */
    public static Answers check(Level top, LocalDate today, List<Refusal.FieldError> unseen) {
        Checker checker = new Checker(today);
        Map<String, Answers.Answer> byField = new LinkedHashMap<>();
        Map<String, String> outcomes = new LinkedHashMap<>();
        checker.collect(top).forEach((input, value) -> {
            byField.put(input.key(), new Answers.Answer(input.terms().compartment(), value));
            if (input.terms().outcome()) {
                outcomes.put(input.key(), value.asText());
            }
        });
        checker.errors.addAll(unseen);
        if (!checker.errors.isEmpty()) {
            throw Refusal.invalid(checker.errors);
        }
        return new Answers(byField, outcomes);
    }

    private Map<Field.Input, JsonNode> collect(Level level) {
        Relations relations = new Relations(level, today);
        Map<Field.Input, JsonNode> values = new LinkedHashMap<>();
        level.shown().forEach((input, verdict) -> {
            errors.addAll(verdict.errors());
            errors.addAll(relations.broken(input, verdict));
            JsonNode value = input instanceof Field.Group ? lines(level.lines(input.key())) : verdict.value();
            if (!value.isMissingNode() && !(value.isArray() && value.isEmpty())) {
                values.put(input, value);
            }
        });
        return values;
    }

    private ArrayNode lines(List<Level> levels) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Level level : levels) {
            if (!level.blank()) {
                ObjectNode line = array.addObject();
                collect(level).forEach((input, value) -> line.set(input.key(), value));
            }
        }
        return array;
    }

    /** Conditional fields that these answers make appear and that nobody has seen yet; the page is shown once more. */
    public static List<Refusal.FieldError> unseen(Form form, Level top, List<String> shown) {
        List<Refusal.FieldError> found = new ArrayList<>();
        collectUnseen(Appearing.in(form), top, shown, found);
        return found;
    }

    private static void collectUnseen(
            Set<String> appearing, Level level, List<String> shown, List<Refusal.FieldError> found) {
        level.shown().forEach((input, verdict) -> {
            String path = level.path(input.key());
            boolean asked = !appearing.contains(input.key()) || shown.contains(path);
            if (!asked && !verdict.given() && verdict.errors().isEmpty()) {
                found.add(Refusal.FieldError.of(path, "refusal.form.appeared"));
            }
        });
        level.allLines().entrySet().stream()
                .filter(group -> !level.hides(group.getKey()))
                .flatMap(group -> group.getValue().stream())
                .filter(line -> !line.blank())
                .forEach(line -> collectUnseen(appearing, line, shown, found));
    }
}

package org.safeconduct.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form definition that was read and found sound.
 *
 * @param title English; its text key is {@code <id>.title}
 * @param reads names its conditions and date limits read from outside: the facts a caller has to bring
 */
public record Form(String id, String title, List<Field> fields, Set<String> reads) {

    public Form {
        fields = List.copyOf(fields);
        reads = Set.copyOf(reads);
    }

    /** Every field that takes an answer, in the order shown; those of a repeating group stand behind the group. */
    public List<Field.Input> inputs() {
        List<Field.Input> found = new ArrayList<>();
        collect(fields, true, found);
        return found;
    }

    /** The fields that answers are kept under: without those inside repeating groups. */
    public List<Field.Input> topInputs() {
        return inputsOf(fields);
    }

    /** Names of what is on file that the step needs to see, whoever wrote it; the most needed first. */
    public List<String> shows() {
        return fields.stream()
                .filter(Field.Help.class::isInstance)
                .flatMap(field -> ((Field.Help) field).shows().stream())
                .toList();
    }

    /** Fields of one level, sections opened. */
    public static List<Field.Input> inputsOf(List<Field> fields) {
        List<Field.Input> found = new ArrayList<>();
        collect(fields, false, found);
        return found;
    }

    public Optional<Field.Input> find(String key) {
        return inputs().stream().filter(input -> input.key().equals(key)).findFirst();
    }

    /** The same form with these fields of its first level alone, in their sections. */
    public Form only(Set<String> keys) {
        return new Form(id, title, only(fields, keys), reads);
    }

    private static List<Field> only(List<Field> fields, Set<String> keys) {
        List<Field> kept = new ArrayList<>();
        for (Field field : fields) {
            if (field instanceof Field.Input && keys.contains(field.key())) {
                kept.add(field);
            }
            if (field instanceof Field.Section section
                    && inputsOf(section.fields()).stream().anyMatch(input -> keys.contains(input.key()))) {
                kept.add(new Field.Section(section.head(), only(section.fields(), keys)));
            }
        }
        return kept;
    }

    /** What decides whether each field of the first level is asked: names read by it and by the sections around it. */
    public Map<String, Set<String>> conditions() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        conditions(fields, Set.of(), found);
        return found;
    }

    private static void conditions(List<Field> fields, Set<String> around, Map<String, Set<String>> found) {
        for (Field field : fields) {
            Set<String> names = new LinkedHashSet<>(around);
            names.addAll(field.head().hide().names());
            if (field instanceof Field.Input) {
                found.put(field.key(), names);
            }
            if (field instanceof Field.Section section) {
                conditions(section.fields(), names, found);
            }
        }
    }

    private static void collect(List<Field> fields, boolean deep, List<Field.Input> found) {
        for (Field field : fields) {
            if (field instanceof Field.Input input) {
                found.add(input);
            }
            if (field instanceof Field.Section section) {
                collect(section.fields(), deep, found);
            }
            if (deep && field instanceof Field.Group group) {
                collect(group.fields(), true, found);
            }
        }
    }
}

package org.safeconduct.form;

import java.util.ArrayList;
import java.util.List;
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

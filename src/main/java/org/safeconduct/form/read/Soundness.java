package org.safeconduct.form.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeconduct.form.Condition;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;

/** Refuses forms that read well piece by piece and make no sense as a whole. */
final class Soundness {

    private final String form;
    private final Map<String, Field.Input> inputs = new HashMap<>();
    private final Map<String, Set<String>> reads = new HashMap<>();
    private final Set<String> inGroups = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private Soundness(String form) {
        this.form = form;
    }

    /** The names read from outside the form. */
    static Set<String> check(String form, List<Field> fields) {
        Soundness soundness = new Soundness(form);
        soundness.collect(fields, Set.of());
        soundness.inputs.values().forEach(soundness::checkInput);
        soundness.inputs.keySet().forEach(key -> soundness.refuseCircle(key, List.of()));
        return soundness.outside();
    }

    private void collect(List<Field> fields, Set<String> inherited) {
        for (Field field : fields) {
            if (!names.add(field.key())) {
                throw unsound(field, "the name is used twice");
            }
            Set<String> read = new TreeSet<>(inherited);
            read.addAll(field.head().hide().names());
            reads.put(field.key(), read);
            if (field instanceof Field.Input input) {
                inputs.put(field.key(), input);
            }
            if (field instanceof Field.Section section) {
                collect(section.fields(), read);
            }
            if (field instanceof Field.Group group) {
                collectGroup(group);
            }
        }
    }

    private void collectGroup(Field.Group group) {
        for (Field.Input input : Form.inputsOf(group.fields())) {
            inGroups.add(input.key());
            if (input instanceof Field.Group) {
                throw unsound(input, "repeating groups do not stand in one another");
            }
            if (input.terms().compartment() != group.terms().compartment()) {
                throw unsound(input, "has another compartment than its group");
            }
            if (input.terms().outcome()) {
                throw unsound(input, "an outcome cannot repeat");
            }
        }
        collect(group.fields(), Set.of());
    }

    private void checkInput(Field.Input input) {
        boolean hides = !reads.getOrDefault(input.key(), Set.of()).isEmpty()
                || input.head().hide() != Condition.NEVER;
        if (input.terms().outcome() && (!input.terms().required() || hides)) {
            throw unsound(input, "an outcome is required and always shown");
        }
        if (input.terms().outcome()
                && input instanceof Field.Choice choice
                && choice.offer().values().isEmpty()) {
            throw unsound(input, "an outcome is one of the values in the form");
        }
        bounds(input).filter(name -> inputs.containsKey(name) && !isDate(name)).forEach(name -> {
            throw unsound(input, "is compared with \"" + name + "\", which is no date");
        });
        if (!inGroups.contains(input.key())) {
            Stream.concat(reads.getOrDefault(input.key(), Set.of()).stream(), bounds(input))
                    .filter(inGroups::contains)
                    .forEach(name -> {
                        throw unsound(input, "reads \"" + name + "\" inside a repeating group");
                    });
        }
    }

    private boolean isDate(String name) {
        return inputs.get(name) instanceof Field.Day || inputs.get(name) instanceof Field.Moment;
    }

    private static Stream<String> bounds(Field.Input input) {
        Field.Bounds bounds = new Field.Bounds("", "");
        if (input instanceof Field.Day day) {
            bounds = day.bounds();
        }
        if (input instanceof Field.Days days) {
            bounds = days.bounds();
        }
        if (input instanceof Field.Moment moment) {
            bounds = moment.bounds();
        }
        return Stream.of(bounds.notBefore(), bounds.notAfter())
                .filter(name -> !name.isEmpty() && !name.equals("today"));
    }

    private void refuseCircle(String key, List<String> way) {
        if (way.contains(key)) {
            throw new IllegalArgumentException("form " + form + ", field " + key + ": its condition depends on itself");
        }
        List<String> longer = new ArrayList<>(way);
        longer.add(key);
        reads.getOrDefault(key, Set.of()).stream()
                .filter(inputs::containsKey)
                .forEach(name -> refuseCircle(name, longer));
    }

    private Set<String> outside() {
        Set<String> all = new TreeSet<>();
        reads.values().forEach(all::addAll);
        inputs.values().forEach(input -> bounds(input).forEach(all::add));
        all.removeAll(inputs.keySet());
        return all;
    }

    private IllegalArgumentException unsound(Field field, String why) {
        return new IllegalArgumentException("form " + form + ", field " + field.key() + ": " + why);
    }
}

package org.safeconduct.form.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed into one form, or into one line of a repeating group; nothing but names of that form.
 *
 * @param values by name: the key of a field, or key and part such as {@code price.amount}
 * @param lines of repeating groups, in order
 */
public record Sheet(Map<String, List<String>> values, Map<String, List<Sheet>> lines) {

    /** Nothing typed. */
    public static Sheet empty() {
        return new Sheet(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** First value under that name, empty when there is none. */
    public String first(String name) {
        List<String> found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.get(0);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public List<Sheet> lines(String group) {
        return lines.getOrDefault(group, List.of());
    }

    /** Whether nobody typed anything here. */
    public boolean blank() {
        return values.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    /** Back to flat names; every line of a group leaves its mark, so that an empty one is kept. */
    public Map<String, List<String>> flat() {
        Map<String, List<String>> flat = new LinkedHashMap<>(values);
        lines.forEach((group, sheets) -> {
            for (int i = 0; i < sheets.size(); i++) {
                String line = group + "[" + i + "]";
                flat.put(line, List.of(""));
                sheets.get(i).values().forEach((name, typed) -> flat.put(line + "." + name, typed));
            }
        });
        return flat;
    }

    /** The same sheet with one more, empty line in a group. */
    public Sheet withLine(String group) {
        List<Sheet> more = new ArrayList<>(lines(group));
        more.add(empty());
        return withLines(group, more);
    }

    /** The same sheet without one line of a group. */
    public Sheet withoutLine(String group, int index) {
        List<Sheet> fewer = new ArrayList<>(lines(group));
        if (index >= 0 && index < fewer.size()) {
            fewer.remove(index);
        }
        return withLines(group, fewer);
    }

    private Sheet withLines(String group, List<Sheet> sheets) {
        Map<String, List<Sheet>> changed = new LinkedHashMap<>(lines);
        changed.put(group, sheets);
        return new Sheet(values, changed);
    }
}

package org.safeconduct.form.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.kernel.Refusal;

/** Sorts flat names into a sheet: unknown names are dropped, lines move together, far too much is left unread. */
public final class Sheets {

    /** Lines a repeating group takes. */
    public static final int MOST_LINES = 50;

    /** Values one name takes: more than any list offers. */
    public static final int MOST_VALUES = 300;

    private static final int MOST_NAMES = 5_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VALUE = 100_000;
    private static final Pattern LINE = Pattern.compile("([a-z][A-Za-z0-9]*+)\\[(\\d{1,7})](?:\\.(.++))?");

    private final Map<String, Set<String>> namesByGroup = new HashMap<>();
    private final Map<String, TreeMap<Integer, Sheet>> lines = new LinkedHashMap<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, Refusal.FieldError> tooMuch = new LinkedHashMap<>();

    private Sheets(Form form) {
        namesByGroup.put("", names(form.fields()));
        for (Field.Input input : form.topInputs()) {
            if (input instanceof Field.Group group) {
                namesByGroup.put(group.key(), names(group.fields()));
                lines.put(group.key(), new TreeMap<>());
            }
        }
    }

    /** Sorts what was submitted; of what is too much only a beginning is taken, and the rest noted. */
    public static Sheets read(Form form, Map<String, List<String>> submitted) {
        Sheets sheets = new Sheets(form);
        if (submitted.size() > MOST_NAMES) {
            sheets.note("", "refusal.form.too-many-names", MOST_NAMES);
        }
        submitted.entrySet().stream().limit(MOST_NAMES).forEach(entry -> sheets.put(entry.getKey(), entry.getValue()));
        return sheets;
    }

    /** What was typed; refuses it whole where any of it is too much. */
    public Sheet strict() {
        if (!tooMuch.isEmpty()) {
            throw Refusal.invalid(List.copyOf(tooMuch.values()));
        }
        return sheet();
    }

    public Sheet sheet() {
        Map<String, List<Sheet>> found = new LinkedHashMap<>();
        lines.forEach((group, byIndex) -> found.put(group, List.copyOf(byIndex.values())));
        return new Sheet(values, found);
    }

    /** What was too much, by path; {@code ""} for the whole. */
    public Map<String, Refusal.FieldError> tooMuch() {
        return tooMuch;
    }

    private void note(String path, String messageKey, int most) {
        tooMuch.putIfAbsent(path, Refusal.FieldError.of(path, messageKey, most));
    }

    private void put(String name, List<String> typed) {
        if (name.length() > LONGEST_NAME) {
            return;
        }
        if (namesByGroup.getOrDefault("", Set.of()).contains(name)) {
            values.put(name, within(name, typed));
            return;
        }
        Matcher line = LINE.matcher(name);
        if (line.matches() && lines.containsKey(line.group(1))) {
            putInLine(line, within(name, typed));
        }
    }

    private void putInLine(Matcher line, List<String> typed) {
        TreeMap<Integer, Sheet> byIndex = lines.getOrDefault(line.group(1), new TreeMap<>());
        String name = line.group(3);
        boolean known = name == null
                || namesByGroup.getOrDefault(line.group(1), Set.of()).contains(name);
        if (!known || byIndex.size() > MOST_LINES) {
            return;
        }
        Sheet sheet = byIndex.computeIfAbsent(Integer.valueOf(line.group(2)), index -> Sheet.empty());
        if (name != null) {
            sheet.values().put(name, typed);
        }
    }

    private List<String> within(String name, List<String> typed) {
        if (typed.size() > MOST_VALUES) {
            note(name, "refusal.form.too-many", MOST_VALUES);
        }
        List<String> values = typed.subList(0, Math.min(MOST_VALUES, typed.size()));
        if (values.stream().allMatch(value -> value.length() <= LONGEST_VALUE)) {
            return List.copyOf(values);
        }
        note(name, "refusal.form.too-long", LONGEST_VALUE);
        return values.stream()
                .map(value -> value.substring(0, Math.min(LONGEST_VALUE, value.length())))
                .toList();
    }

    private static Set<String> names(List<Field> fields) {
        Set<String> names = new HashSet<>();
        for (Field.Input input : Form.inputsOf(fields)) {
            names.addAll(input.as(Names.OF));
        }
        return names;
    }
}

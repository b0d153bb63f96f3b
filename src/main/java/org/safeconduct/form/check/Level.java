package org.safeconduct.form.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.sheet.Sheet;
import org.safeconduct.form.value.Given;
import org.safeconduct.form.value.Verdict;

/** One level while it is checked: the form itself, or one line of a repeating group. */
public final class Level {

    private final Given given;
    private final List<Field> fields;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<String, List<Level>> lines = new LinkedHashMap<>();
    private Set<String> hidden = Set.of();
    private Map<String, @Nullable Object> scope = Map.of();

    Level(Given given, List<Field> fields) {
        this.given = given;
        this.fields = fields;
    }

    List<Field> fields() {
        return fields;
    }

    /** Path of a field of this level. */
    public String path(String name) {
        return given.path(name);
    }

    public Sheet sheet() {
        return given.sheet();
    }

    /** Whether nobody typed anything here, of whatever type. */
    boolean blank() {
        return given.blank();
    }

    /** Lines of a repeating group of this level. */
    public List<Level> lines(String group) {
        return lines.getOrDefault(group, List.of());
    }

    /** Whether a field or section is left out, by its own condition or with the section around it. */
    public boolean hides(String key) {
        return hidden.contains(key);
    }

    /** Inputs that stand on the page, with what became of them. */
    Map<Field.Input, Verdict> shown() {
        Map<Field.Input, Verdict> shown = new LinkedHashMap<>();
        for (Field.Input input : Form.inputsOf(fields)) {
            Verdict verdict = verdicts.get(input.key());
            if (verdict != null && !hides(input.key())) {
                shown.put(input, verdict);
            }
        }
        return shown;
    }

    void judge(String key, Verdict verdict) {
        verdicts.put(key, verdict);
    }

    void addLine(String group, Level line) {
        lines.computeIfAbsent(group, key -> new ArrayList<>()).add(line);
    }

    Map<String, List<Level>> allLines() {
        return lines;
    }

    Map<String, @Nullable Object> scope() {
        return scope;
    }

    /** Leaves out these fields; their values are null for every condition. */
    void hide(Set<String> keys, Map<String, ? extends @Nullable Object> outer) {
        hidden = Set.copyOf(keys);
        scope = new HashMap<>(outer);
        verdicts.forEach((key, verdict) -> scope.put(key, hides(key) ? null : Plain.of(verdict.value())));
        lines.forEach((group, levels) -> scope.put(group, hides(group) ? null : values(levels)));
    }

    private static List<Map<String, @Nullable Object>> values(List<Level> levels) {
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (Level level : levels) {
            Map<String, @Nullable Object> line = new HashMap<>();
            level.verdicts.forEach((key, verdict) -> line.put(key, Plain.of(verdict.value())));
            if (!level.blank()) {
                values.add(line);
            }
        }
        return values;
    }
}

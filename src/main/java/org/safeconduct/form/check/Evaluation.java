package org.safeconduct.form.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.form.Condition;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.Options;
import org.safeconduct.form.sheet.Sheet;
import org.safeconduct.form.sheet.Sheets;
import org.safeconduct.form.value.Given;
import org.safeconduct.form.value.KindChecks;
import org.safeconduct.form.value.Verdict;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;

/** Reads a sheet through a form: what each field holds, and which fields stand on the page because of it. */
public final class Evaluation {

    private final Conditions conditions;
    private final Options options;
    private final Set<Compartment> writable;
    private final Map<String, Refusal.FieldError> misfits;
    private final Map<Conditions.Asked, Boolean> decided = new HashMap<>();

    /** @param misfits values of the wrong type and far too long ones, by path; {@code ""} for the whole */
    public Evaluation(
            Conditions conditions,
            Options options,
            Set<Compartment> writable,
            Map<String, Refusal.FieldError> misfits) {
        this.conditions = conditions;
        this.options = options;
        this.writable = writable;
        this.misfits = misfits;
    }

    /** Evaluates the whole form; facts are what conditions read besides the answers. */
    public Level evaluate(Form form, Sheet sheet, Map<String, Object> facts) {
        Refusal.FieldError whole = misfits.get("");
        if (whole != null) {
            throw Refusal.invalid(List.of(whole));
        }
        Level top = judged("", form.fields(), sheet);
        Map<String, @Nullable Object> known = new HashMap<>();
        facts.forEach((name, value) -> known.put(name, Plain.of(value)));
        hide(top, known);
        return top;
    }

    private Level judged(String prefix, List<Field> fields, Sheet sheet) {
        Given given = new Given(prefix, sheet, misfits, options);
        Level level = new Level(given, fields);
        KindChecks checks = new KindChecks(given);
        for (Field.Input input : Form.inputsOf(fields)) {
            if (writable.contains(input.terms().compartment())) {
                level.judge(input.key(), verdict(given, input, checks));
                addLines(level, input);
            }
        }
        return level;
    }

    private Verdict verdict(Given given, Field.Input input, KindChecks checks) {
        Refusal.FieldError misfit = misfits.get(given.path(input.key()));
        return misfit == null ? input.as(checks) : Verdict.wrong(List.of(misfit));
    }

    private void addLines(Level level, Field.Input input) {
        if (!(input instanceof Field.Group group)) {
            return;
        }
        List<Sheet> sheets = level.sheet().lines(group.key());
        for (int i = 0; i < Math.min(sheets.size(), Sheets.MOST_LINES); i++) {
            String prefix = level.path(group.key()) + "[" + i + "].";
            level.addLine(group.key(), judged(prefix, group.fields(), sheets.get(i)));
        }
    }

    /** Conditions form no circle (forms with one are not read), so this comes to rest. */
    private void hide(Level level, Map<String, @Nullable Object> outer) {
        Set<String> before;
        Set<String> now = Set.of();
        do {
            before = now;
            level.hide(before, outer);
            now = new HashSet<>();
            collectHidden(level.fields(), level.scope(), now);
        } while (!now.equals(before));
        level.allLines().values().forEach(lines -> hideInLines(lines, level.scope()));
    }

    private void hideInLines(List<Level> lines, Map<String, @Nullable Object> outer) {
        for (int i = 0; i < lines.size(); i++) {
            Map<String, @Nullable Object> scope = new HashMap<>(outer);
            scope.put("parent", outer);
            scope.put("i", i + 1);
            hide(lines.get(i), scope);
        }
    }

    private void collectHidden(List<Field> fields, Map<String, @Nullable Object> scope, Set<String> hidden) {
        for (Field field : fields) {
            boolean hides = holds(field.head().hide(), scope);
            if (hides) {
                hidden.add(field.key());
            }
            if (field instanceof Field.Section section) {
                collectHidden(section.fields(), scope, hidden);
                hideAll(section, hides, hidden);
            }
        }
    }

    /** Many fields share a condition, and most passes find nothing new: each is decided once for what it reads. */
    private boolean holds(Condition condition, Map<String, @Nullable Object> scope) {
        if (condition == Condition.NEVER) {
            return false;
        }
        Map<String, @Nullable Object> read = new HashMap<>(scope);
        read.keySet().retainAll(condition.reads());
        return decided.computeIfAbsent(new Conditions.Asked(condition, read), conditions::holds);
    }

    private static void hideAll(Field.Section section, boolean hides, Set<String> hidden) {
        if (!hides) {
            return;
        }
        for (Field field : section.fields()) {
            hidden.add(field.key());
            if (field instanceof Field.Section inner) {
                hideAll(inner, true, hidden);
            }
        }
    }
}

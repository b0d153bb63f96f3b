package org.safeconduct.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Conditions of one query, joined by "and"; values are always bound, never written into the text. */
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Where and(String condition, Object... bound) {
        conditions.add("(" + condition + ")");
        values.addAll(Arrays.asList(bound));
        return this;
    }

    String sql() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    List<Object> values() {
        return List.copyOf(values);
    }
}

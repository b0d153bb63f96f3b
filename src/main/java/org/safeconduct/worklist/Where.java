package org.safeconduct.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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

    /** A list as one or several parts that share no row, so that the database walks one index for each. */
    record Parts(List<Where> all) {

        static Parts of(Where... all) {
            return new Parts(List.of(all));
        }

        boolean several() {
            return all.size() > 1;
        }

        Parts narrowed(Consumer<Where> by) {
            all.forEach(by);
            return this;
        }

        /** The same query over each part, one after the other. */
        String each(String select, String end) {
            if (!several()) {
                return select + " where " + all.get(0).sql() + end;
            }
            return all.stream()
                    .map(part -> "(" + select + " where " + part.sql() + end + ")")
                    .collect(Collectors.joining(" union all "));
        }

        List<Object> values() {
            return all.stream().flatMap(part -> part.values().stream()).toList();
        }
    }
}

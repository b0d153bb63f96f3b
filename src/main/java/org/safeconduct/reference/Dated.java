package org.safeconduct.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Dated rows by key, in file order; refuses two rows of one key that are valid on the same day. */
public final class Dated<T> {

    private record Entry<T>(Period period, T value) {}

    private final Map<String, List<Entry<T>>> entries = new LinkedHashMap<>();

    /** Reads each row under its key. */
    public static <T> Dated<T> of(List<Row> rows, Function<Row, String> key, Function<Row, T> reader) {
        Dated<T> dated = new Dated<>();
        rows.forEach(row -> dated.add(row, key.apply(row), reader.apply(row)));
        dated.entries.values().forEach(list -> list.sort(Comparator.comparing(entry -> entry.period.from())));
        return dated;
    }

    private void add(Row row, String key, T value) {
        List<Entry<T>> rows = entries.computeIfAbsent(key, none -> new ArrayList<>());
        Period period = row.period();
        if (rows.stream().anyMatch(other -> other.period.overlaps(period))) {
            throw row.refused(key + " is there twice on one day");
        }
        rows.add(new Entry<>(period, value));
    }

    public Set<String> keys() {
        return entries.keySet();
    }

    /** The row of a key valid on a day. */
    public Optional<T> on(String key, LocalDate day) {
        return rows(key).stream()
                .filter(entry -> entry.period.covers(day))
                .map(Entry::value)
                .findFirst();
    }

    /** All rows of a key, oldest first. */
    public List<T> history(String key) {
        return rows(key).stream().map(Entry::value).toList();
    }

    /** Every row valid on a day. */
    public List<T> all(LocalDate day) {
        return keys().stream().flatMap(key -> on(key, day).stream()).toList();
    }

    /** The row of a key that came last, valid or not. */
    public Optional<T> latest(String key) {
        List<T> history = history(key);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    private List<Entry<T>> rows(String key) {
        return Objects.requireNonNullElse(entries.get(key), List.of());
    }
}

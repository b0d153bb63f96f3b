package org.safeconduct.form.check;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.safeconduct.form.Field;
import org.safeconduct.form.value.Verdict;
import org.safeconduct.kernel.Refusal;

/** Dates that must not lie before or after another one: today, another field, a fact of the case. */
final class Relations {

    private static final int DAY = "2026-11-22".length();
    private static final int MINUTES = "2026-11-22T15:30".length();
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}.*)?");

    private final Level level;
    private final LocalDate today;

    Relations(Level level, LocalDate today) {
        this.level = level;
        this.today = today;
    }

    /** What the date of this field does not respect. */
    List<Refusal.FieldError> broken(Field.Input input, Verdict verdict) {
        String path = level.path(input.key());
        if (!verdict.given()) {
            return List.of();
        }
        if (input instanceof Field.Day day) {
            return broken(path, verdict.value().asText(), day.bounds());
        }
        if (input instanceof Field.Moment moment) {
            return broken(path, verdict.value().asText(), moment.bounds());
        }
        return input instanceof Field.Days days ? brokenRange(path, verdict, days.bounds()) : List.of();
    }

    private List<Refusal.FieldError> brokenRange(String path, Verdict verdict, Field.Bounds bounds) {
        String first = verdict.value().path("from").asText();
        String last = verdict.value().path("to").asText();
        List<Refusal.FieldError> early = broken(path + ".from", first, new Field.Bounds(bounds.notBefore(), ""));
        return early.isEmpty() ? broken(path + ".to", last, new Field.Bounds("", bounds.notAfter())) : early;
    }

    private List<Refusal.FieldError> broken(String path, String date, Field.Bounds bounds) {
        String first = limit(bounds.notBefore());
        if (!first.isEmpty() && compare(date, first) < 0) {
            return error(path, bounds.notBefore(), first, List.of("refusal.form.past", "refusal.form.not-before"));
        }
        String last = limit(bounds.notAfter());
        if (!last.isEmpty() && compare(date, last) > 0) {
            return error(path, bounds.notAfter(), last, List.of("refusal.form.future", "refusal.form.not-after"));
        }
        return List.of();
    }

    private static List<Refusal.FieldError> error(String path, String name, String limit, List<String> keys) {
        return name.equals("today")
                ? List.of(Refusal.FieldError.of(path, keys.get(0)))
                : List.of(Refusal.FieldError.of(path, keys.get(1), limit.replace('T', ' ')));
    }

    /** The day or moment under that name, to the minute; empty when there is none that can be read. */
    private String limit(String name) {
        Object found = level.scope().get(name);
        String text = found == null && name.equals("today") ? today.toString() : String.valueOf(found);
        return DATE.matcher(text).matches() ? text.substring(0, Math.min(MINUTES, text.length())) : "";
    }

    /** Two moments are compared to the minute, anything else by its day; ISO 8601 text sorts as time does. */
    private static int compare(String date, String limit) {
        int length = date.length() == limit.length() ? date.length() : DAY;
        return date.substring(0, length).compareTo(limit.substring(0, length));
    }
}

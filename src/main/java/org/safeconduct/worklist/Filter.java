package org.safeconduct.worklist;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see of a list; null means no wish. Unknown words are refused by the page that reads them.
 *
 * @param due {@code overdue}, {@code today} or {@code week}
 * @param assignee an actor id, or {@code nobody}
 * @param priority true for cases that go first
 */
public record Filter(
        @Nullable String procedure,
        @Nullable String step,
        @Nullable String due,
        @Nullable String country,
        @Nullable String assignee,
        @Nullable Boolean priority,
        @Nullable String reference) {

    public static final Filter NONE = new Filter(null, null, null, null, null, null, null);

    void narrow(Where where, ZonedDateTime now) {
        equal(where, "root_procedure", procedure);
        equal(where, "step", step);
        equal(where, "country", country);
        equal(where, "holder", "nobody".equals(assignee) ? "" : assignee);
        if (Boolean.TRUE.equals(priority)) {
            where.and("priority = 1");
        }
        if (reference != null) {
            where.and("reference = ?", reference.strip().toUpperCase(Locale.ROOT));
        }
        narrowByDate(where, now);
    }

    private void narrowByDate(Where where, ZonedDateTime now) {
        if (due == null) {
            return;
        }
        Instant end = switch (due) {
            case "overdue" -> now.toInstant();
            case "today" -> now.truncatedTo(ChronoUnit.DAYS).plusDays(1).toInstant();
            default -> now.truncatedTo(ChronoUnit.DAYS).plusDays(7).toInstant();
        };
        where.and("due_at < ?", java.util.Objects.requireNonNull(WorkRows.time(end)));
    }

    private static void equal(Where where, String column, @Nullable String wish) {
        if (wish != null) {
            where.and(column + " = ?", wish);
        }
    }
}

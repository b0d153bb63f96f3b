package org.safeconduct.worklist;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Refusal;

/** Where a page ends: the sort value and id of its last row, so that the next page begins after it. */
record Cursor(String column, String value, String taskId) {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final String BETWEEN = "|";

    static Cursor after(WorkItem item, String column) {
        String value = switch (column) {
            case "due_at" -> time(item.due() == null ? null : item.due());
            case "opened_at" -> time(item.openedAt());
            default -> item.reference();
        };
        return new Cursor(column, value, item.taskId().toString());
    }

    /** Reads what a page link carried; refuses nonsense, and a link of another order. */
    static Cursor read(String text, String column) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", -1);
            if (parts.length == 3
                    && parts[0].equals(column)
                    && ID.matcher(parts[2]).matches()) {
                Cursor cursor = new Cursor(column, parts[1], parts[2]);
                cursor.bound();
                return cursor;
            }
        } catch (IllegalArgumentException | DateTimeParseException nonsense) {
            throw Refusal.invalid("after", "refusal.worklist.filter");
        }
        throw Refusal.invalid("after", "refusal.worklist.filter");
    }

    void continueAfter(Where where) {
        Object bound = bound();
        where.and(column + " > ? or (" + column + " = ? and task_id > ?)", bound, bound, taskId);
    }

    String text() {
        byte[] bytes = String.join(BETWEEN, column, value, taskId).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Object bound() {
        return column.equals("reference") ? value : LocalDateTime.parse(value);
    }

    private static String time(java.time.@Nullable Instant instant) {
        return (instant == null ? WorkRows.NEVER : LocalDateTime.ofInstant(instant, ZoneOffset.UTC)).toString();
    }
}

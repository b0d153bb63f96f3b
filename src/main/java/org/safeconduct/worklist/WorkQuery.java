package org.safeconduct.worklist;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Refusal;

/** What the address of a list says, as written; reading it refuses words that no list knows. */
public record WorkQuery(
        @Nullable String view,
        @Nullable String sort,
        @Nullable String after,
        @Nullable String procedure,
        @Nullable String step,
        @Nullable String due,
        @Nullable String country,
        @Nullable String assignee,
        @Nullable String priority,
        @Nullable String reference) {

    private static final int LONGEST = 200;

    public Lists.Wish asked() {
        return new Lists.Wish(viewed(), filter(), sorted(), wish("after", after));
    }

    public Lists.View viewed() {
        return word("view", Lists.View.values(), view, Lists.View.MINE);
    }

    Lists.Sort sorted() {
        return word("sort", Lists.Sort.values(), sort, Lists.Sort.DUE);
    }

    private Filter filter() {
        return new Filter(
                wish("procedure", procedure),
                wish("step", step),
                oneOf("due", wish("due", due), List.of("overdue", "today", "week")),
                wish("country", country),
                wish("assignee", assignee),
                oneOf("priority", wish("priority", priority), List.of("1")) == null ? null : Boolean.TRUE,
                wish("reference", reference));
    }

    /** The filter and the order without the page and without a single case: what is worth keeping under a name. */
    public Map<String, String> lasting() {
        Filter kept = filter();
        Map<String, String> said = new LinkedHashMap<>();
        said.put("view", viewed().name().toLowerCase(Locale.ROOT));
        put(said, "procedure", kept.procedure());
        put(said, "step", kept.step());
        put(said, "due", kept.due());
        put(said, "country", kept.country());
        put(said, "assignee", kept.assignee());
        put(said, "priority", kept.priority() == null ? null : "1");
        put(said, "sort", sorted() == Lists.Sort.DUE ? null : sorted().name().toLowerCase(Locale.ROOT));
        return said;
    }

    private static void put(Map<String, String> said, String field, @Nullable String text) {
        if (text != null) {
            said.put(field, text);
        }
    }

    private static @Nullable String wish(String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST) {
            throw Refusal.invalid(field, "refusal.worklist.filter");
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable String oneOf(String field, @Nullable String text, List<String> known) {
        if (text != null && !known.contains(text)) {
            throw Refusal.invalid(field, "refusal.worklist.filter");
        }
        return text;
    }

    private static <E extends Enum<E>> E word(String field, E[] known, @Nullable String text, E otherwise) {
        if (wish(field, text) == null) {
            return otherwise;
        }
        return Arrays.stream(known)
                .filter(e -> e.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(field, "refusal.worklist.filter"));
    }
}

package org.safeconduct.worklist.selection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.TaskId;

/**
 * Pieces of work, each once, and what is to happen with them.
 *
 * @param colleague who gets them; null where they are taken on, or where nobody was chosen yet
 */
public record Selection(
        Act act, List<TaskId> work, @Nullable ActorId colleague) {

    static final int MOST = 100;

    /** What can be done with several at once. */
    public enum Act {
        CLAIM,
        GIVE
    }

    public Selection {
        work = List.copyOf(new LinkedHashSet<>(work));
        if (work.isEmpty()) {
            throw Refusal.invalid("work", "refusal.worklist.nothing-selected");
        }
        if (work.size() > MOST) {
            throw Refusal.invalid("work", "refusal.worklist.too-many-selected", MOST);
        }
    }

    /** Reads what a page or a program sent; refuses words it does not know. */
    static Selection read(String act, List<String> work, String colleague) {
        return new Selection(act(act), work.stream().map(Selection::task).toList(), colleague(colleague));
    }

    private static Act act(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "claim" -> Act.CLAIM;
            case "give" -> Act.GIVE;
            default -> throw Refusal.invalid("act", "refusal.worklist.selection-act");
        };
    }

    private static TaskId task(String text) {
        try {
            return TaskId.of(text);
        } catch (IllegalArgumentException | Refusal nonsense) {
            throw Refusal.invalid("work", "refusal.worklist.nothing-selected");
        }
    }

    private static @Nullable ActorId colleague(String text) {
        try {
            return text.isBlank() ? null : new ActorId(text);
        } catch (IllegalArgumentException nonsense) {
            throw Refusal.invalid("colleague", "refusal.worklist.not-a-colleague");
        }
    }
}

package org.safeconduct.deadline;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.kernel.TaskId;
import org.springframework.stereotype.Service;

/**
 * The clocks of cases: started when a step with a limit opens, stopped when it is done, expired when their date comes.
 * A clock keeps the version of the limit it began with.
 */
@Service
public class Clocks {

    /**
     * A clock that runs, or ran out while its step is still open.
     *
     * @param limit id of the dated limit
     * @param version which row of the limit applied when the clock began, counted from 1
     * @param due last second of the limit
     * @param effect what follows at expiry, as the limit said then
     * @param basis legal basis as it stood when the clock began
     */
    public record Running(
            TaskId taskId,
            String limit,
            int version,
            int value,
            Unit unit,
            Instant started,
            Instant due,
            Limit.Effect effect,
            String basis,
            boolean expired) {}

    public Optional<Running> of(TaskId taskId) {
        throw new UnsupportedOperationException();
    }

    public Map<TaskId, Running> of(Set<TaskId> tasks) {
        throw new UnsupportedOperationException();
    }

    /** Expires every clock whose date has come, each once and in its own transaction; tells how many. */
    public int expireDue() {
        throw new UnsupportedOperationException();
    }
}

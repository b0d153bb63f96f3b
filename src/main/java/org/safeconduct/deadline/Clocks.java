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
     * @param limit id of the dated limit
     * @param basis legal basis as it stood when the clock began
     */
    public record Running(TaskId taskId, String limit, Instant due, String effect, String basis) {}

    public Optional<Running> of(TaskId taskId) {
        throw new UnsupportedOperationException();
    }

    public Map<TaskId, Running> of(Set<TaskId> tasks) {
        throw new UnsupportedOperationException();
    }

    /** Expires every clock whose date has come; called by the scheduler and by tests that move time. */
    public int expireDue() {
        throw new UnsupportedOperationException();
    }
}

package org.safeconduct.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.safeconduct.kernel.Step;

/** What cases know of time; procedures implement it, so that a clock begins with what its limit names. */
public interface Moments {

    /**
     * When the event happened with which a limit begins; empty where the opening of the step stands for it.
     *
     * @param clockStart as the limit says, such as {@code ARRIVED}
     */
    Optional<Instant> began(Step step, String clockStart);

    /** The day an officer set for a step; it counts where it comes before the end of the limit. */
    Optional<LocalDate> appointed(Step step);
}

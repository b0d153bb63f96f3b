package org.safeconduct.worklist.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;

/**
 * When staff and a person meet. It says nothing of the person but what an interpreter has to know.
 *
 * @param holder the member of staff who agreed on it
 * @param reason key of the code list {@code no-show-reason}; empty unless it was not held
 */
public record Appointment(
        UUID id,
        CaseId caseId,
        AgencyCode agency,
        ActorId holder,
        Instant at,
        Duration lasts,
        Where where,
        Interpreter interpreter,
        String reason) {

    /** @param place as written in the step; sealed at rest */
    public record Where(String place, String zone) {}

    /**
     * @param language ISO 639 code; empty when not recorded
     * @param gender {@code female}, {@code male} or {@code any}, as the person wishes
     */
    public record Interpreter(String language, String dialect, String gender, boolean confirmed) {}

    public boolean held() {
        return reason.isEmpty();
    }
}

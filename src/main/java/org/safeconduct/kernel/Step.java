package org.safeconduct.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place where a case waits for somebody, as the engine door reports it.
 *
 * @param kind TASK: somebody of the desk acts; ANSWER: another agency answers and the desk records it; CLOCK: time
 * @param procedure process key of the model that holds the step
 * @param deployment the rules the case began with
 * @param key element id in the model, such as {@code Task_InformPerson}
 * @param desk who acts; null for CLOCK
 * @param form form id; null for CLOCK
 * @param member the family member concerned, where each decides alone
 * @param limit id of the dated limit that runs, where one does
 */
public record Step(
        TaskId id,
        CaseId caseId,
        Kind kind,
        String procedure,
        String deployment,
        String key,
        @Nullable Desk desk,
        @Nullable String form,
        @Nullable PersonId member,
        @Nullable String limit,
        Instant since) {

    /** Who moves the case on from here. */
    public enum Kind {
        TASK,
        ANSWER,
        CLOCK
    }
}

package org.safeconduct.procedure.upkeep;

import java.time.Instant;

/**
 * One version of a model or a decision.
 *
 * @param decision whether it is a decision and no model
 * @param title in English; the text key is {@code <key>.title}
 * @param running cases, called procedures included, that finish under this model; none of a decision
 */
public record Version(
        String key, boolean decision, String title, String deployment, int number, Instant deployed, long running) {}

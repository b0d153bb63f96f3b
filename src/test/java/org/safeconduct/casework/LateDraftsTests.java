package org.safeconduct.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.kernel.ActorId;
import org.springframework.beans.factory.annotation.Autowired;

/** What was typed for a step that is over is kept for its author a while, and no longer. */
@WithApp
class LateDraftsTests {

    private static final ActorId LENA = new ActorId("lena-brandt");

    @Autowired
    Drafts drafts;

    @Autowired
    AdjustableClock clock;

    @Test
    void goThirtyDaysAfterTheirStepWasOver() {
        UUID over = kept();
        UUID open = kept();
        drafts.over(over);

        clock.forward(Duration.ofDays(30).minusMinutes(1));
        drafts.dropLate();
        assertThat(drafts.of(over, LENA).version()).isEqualTo(1);

        clock.forward(Duration.ofMinutes(2));
        drafts.dropLate();
        assertThat(drafts.of(over, LENA).version()).isZero();
        assertThat(drafts.of(open, LENA).version()).isEqualTo(1);
    }

    private UUID kept() {
        UUID id = UUID.randomUUID();
        drafts.keep(id, LENA, 0, Map.of("note", List.of("typed")));
        return id;
    }
}

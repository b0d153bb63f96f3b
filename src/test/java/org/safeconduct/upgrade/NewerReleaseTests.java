package org.safeconduct.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeconduct.SafeConduct;
import org.safeconduct.TestProfiles;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A node that was forgotten at an upgrade meets the tables of the new release: it does not start, and says why. */
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class NewerReleaseTests {

    @Test
    void refusesTablesOfAReleaseItDoesNotKnow(CapturedOutput output) {
        SpringApplicationBuilder old = new SpringApplicationBuilder(SafeConduct.class)
                .profiles(new TestProfiles().resolve(SafeConduct.class))
                .initializers(context -> new ReleasedDatabase().initializeNewer(context));

        assertThatThrownBy(old::run).isNotNull();

        assertThat(output.getAll())
                .containsOnlyOnce("APPLICATION FAILED TO START")
                .contains("made by a newer release", "Start that release", "restore the backup")
                .doesNotContain("\tat ", "210001010000");
    }
}

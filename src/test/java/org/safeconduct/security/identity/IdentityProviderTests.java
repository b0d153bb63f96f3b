package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeconduct.SafeConduct;
import org.safeconduct.kernel.CannotStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class IdentityProviderTests {

    @Test
    void refusesToStartForRealWorkWithoutOneAndNamesWhatIsMissing(CapturedOutput output) {
        SpringApplication application = new SpringApplication(SafeConduct.class);

        assertThatThrownBy(() -> application.run("--server.port=0")).isInstanceOf(CannotStart.class);
        assertThat(output.getAll())
                .contains("APPLICATION FAILED TO START")
                .contains("safeconduct.identity.issuer is missing")
                .contains("--spring.profiles.active=demo");
    }

    @Test
    void asksForItsKeysTooAndReadsThemBeforeAnythingIsOpened(CapturedOutput output) {
        SpringApplication application = new SpringApplication(SafeConduct.class);

        assertThatThrownBy(() -> application.run(
                        "--server.port=0", "--safeconduct.identity.issuer=https://id.example/realms/safeconduct"))
                .isInstanceOf(CannotStart.class);
        assertThat(output.getAll()).contains("safeconduct.identity.key-file is missing");
    }
}

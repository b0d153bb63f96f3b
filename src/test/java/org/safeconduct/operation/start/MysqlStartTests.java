package org.safeconduct.operation.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeconduct.FreshDatabase;
import org.safeconduct.SafeConduct;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;

/** A real MySQL says no at the start; the message tells which of its reasons it had. */
@Tag("database")
@Tag("mysql")
@ExtendWith(OutputCaptureExtension.class)
class MysqlStartTests {

    @Test
    void saysThatThePasswordIsWrong(CapturedOutput output) {
        fails("safeconduct.database.password", "guessed");

        saysOnce(output, "The database server refuses our user or password.");
        assertThat(output.getAll()).doesNotContain("guessed");
    }

    @Test
    void saysThatThereIsNoSuchDatabase(CapturedOutput output) {
        fails("safeconduct.database.name", "safeconduct_nowhere");

        saysOnce(output, "has no database of this name");
    }

    @Test
    void saysThatNothingAnswers(CapturedOutput output) {
        fails("safeconduct.database.port", "9");

        saysOnce(output, "The database does not answer.");
    }

    private static void fails(String setting, String wrong) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(SafeConduct.class)
                .profiles("demo", "test", "mysql")
                .initializers(
                        new FreshDatabase(),
                        context -> context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("wrong", Map.of(setting, wrong))));
        assertThatThrownBy(() -> application.run("--spring.datasource.hikari.connection-timeout=1000"))
                .isNotNull();
    }

    private static void saysOnce(CapturedOutput output, String what) {
        assertThat(output.getAll())
                .containsOnlyOnce("APPLICATION FAILED TO START")
                .containsOnlyOnce(what)
                .doesNotContain("\tat ");
    }
}

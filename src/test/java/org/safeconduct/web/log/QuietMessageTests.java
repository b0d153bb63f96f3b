package org.safeconduct.web.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeconduct.WithApp;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the engine says in the log never quotes what somebody typed; in the layout of the product. */
@WithApp
@ExtendWith(OutputCaptureExtension.class)
class QuietMessageTests {

    private static final String TYPED = "Amina Diallo";

    private final QuietMessage message = new QuietMessage();

    @Test
    void keepsTheCodeOfAnEngineLineAndNothingThatWasFilledIn(CapturedOutput log) {
        var engine = LoggerFactory.getLogger("org.camunda.bpm.engine.context");
        engine.error(
                "ENGINE-16004 Exception while closing command context: {}", TYPED, new IllegalStateException(TYPED));
        engine.warn("ENGINE-16004 Exception while closing command context: " + TYPED);

        assertThat(log.getAll())
                .contains("ENGINE-16004 Exception while closing command context: …")
                .doesNotContain(TYPED);
    }

    @Test
    void cutsALineThatWasPutTogetherBefore() {
        assertThat(line(
                        "org.camunda.bpm.engine.context",
                        "ENGINE-16004 Exception while closing command context: " + TYPED))
                .isEqualTo("ENGINE-16004 Exception while closing command context: …");
        assertThat(line("org.camunda.bpm.engine.context", "ENGINE-16004 Exception while closing: {}", TYPED))
                .isEqualTo("ENGINE-16004 Exception while closing: …");
        assertThat(line("org.safeconduct.sample", "{} cases are in place", 61)).isEqualTo("61 cases are in place");
    }

    private String line(String logger, String text, Object... arguments) {
        Logger named = new LoggerContext().getLogger(logger);
        return message.convert(
                new LoggingEvent("", named, Level.ERROR, text, null, arguments.length == 0 ? null : arguments));
    }
}

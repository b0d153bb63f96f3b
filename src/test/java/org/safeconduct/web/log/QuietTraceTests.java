package org.safeconduct.web.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ThrowableProxy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.dao.DataIntegrityViolationException;

class QuietTraceTests {

    private final QuietTrace trace = new QuietTrace();

    @Test
    void saysWhatAndWhereButNotWhatSomebodyTyped() {
        String text = text(new DataIntegrityViolationException(
                "too long: 'Amina Diallo'", new IllegalArgumentException("Amina Diallo")));

        assertThat(text)
                .contains("DataIntegrityViolationException", "Caused by: java.lang.IllegalArgumentException")
                .contains("QuietTraceTests.saysWhatAndWhereButNotWhatSomebodyTyped")
                .doesNotContain("Amina");
    }

    @Test
    void letsExceptionsSpeakThatQuoteOurOwnCode() {
        assertThat(text(new BeanCreationException("no bean of that kind"))).contains("no bean of that kind");
    }

    private String text(Exception thrown) {
        return trace.throwableProxyToString(new ThrowableProxy(thrown));
    }
}

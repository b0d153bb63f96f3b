package org.safeconduct.web.log;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes what went wrong and where, but no message of an exception, because a message may quote what somebody typed.
 * Only the exceptions of templates, wiring and SQL grammar speak: they quote our own code.
 */
public final class QuietTrace extends ThrowableProxyConverter {

    private static final List<String> SPEAKING = List.of(
            "org.thymeleaf.",
            "org.springframework.expression.",
            "org.springframework.beans.factory.",
            "org.springframework.jdbc.BadSqlGrammarException",
            "java.lang.NullPointerException",
            "java.lang.ClassNotFoundException");
    private static final int FRAMES = 40;
    private static final int DEEPEST = 8;

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        StringBuilder text = new StringBuilder();
        IThrowableProxy inner = thrown;
        for (int depth = 0; inner != null && depth < DEEPEST; depth++) {
            text.append(depth == 0 ? "" : "Caused by: ").append(headline(inner)).append('\n');
            frames(inner, text);
            inner = inner.getCause();
        }
        return text.toString();
    }

    private static String headline(IThrowableProxy thrown) {
        Predicate<String> speaks = thrown.getClassName()::startsWith;
        return SPEAKING.stream().anyMatch(speaks)
                ? thrown.getClassName() + ": " + thrown.getMessage()
                : thrown.getClassName();
    }

    private static void frames(IThrowableProxy thrown, StringBuilder text) {
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        int shown = Math.min(FRAMES, frames.length - thrown.getCommonFrames());
        for (int at = 0; at < shown; at++) {
            text.append("\tat ").append(frames[at].getStackTraceElement()).append('\n');
        }
    }
}

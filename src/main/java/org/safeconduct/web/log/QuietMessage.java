package org.safeconduct.web.log;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/**
 * Writes a line of the engine without what was filled into it: its lines quote variables and messages of exceptions,
 * and these may quote what somebody typed. The code of the line, such as ENGINE-16004, stays.
 */
public final class QuietMessage extends MessageConverter {

    private static final String ENGINE = "org.camunda.";

    @Override
    public String convert(ILoggingEvent line) {
        return line.getLoggerName().startsWith(ENGINE) ? withoutArguments(line) : super.convert(line);
    }

    private static String withoutArguments(ILoggingEvent line) {
        String pattern = line.getMessage();
        int colon = pattern.indexOf(": ");
        boolean quotes = colon >= 0 && line.getArgumentArray() == null;
        return quotes ? pattern.substring(0, colon) + ": …" : pattern.replace("{}", "…");
    }
}

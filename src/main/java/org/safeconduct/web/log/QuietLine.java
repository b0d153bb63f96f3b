package org.safeconduct.web.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * A line for a machine that collects logs: JSON in the names of the Elastic Common Schema, as quiet as a line for
 * people. Of what surrounds a line it tells the request and the case, by their ids, and nothing else.
 */
public final class QuietLine implements StructuredLogFormatter<ILoggingEvent> {

    private static final String REQUEST = "request";
    private static final String CASE = "case";
    /** What the engine calls the case while it works on one by itself. */
    private static final String ENGINES_CASE = "businessKey";

    private final QuietMessage message = new QuietMessage();
    private final QuietTrace trace = new QuietTrace();
    private final JsonWriter<ILoggingEvent> writer =
            JsonWriter.<ILoggingEvent>of(this::members).withNewLineAtEnd();

    @Override
    public String format(ILoggingEvent line) {
        return writer.writeToString(line);
    }

    private void members(Members<ILoggingEvent> members) {
        members.add("@timestamp", ILoggingEvent::getInstant);
        members.add("log.level", line -> line.getLevel().toString());
        members.add("log.logger", ILoggingEvent::getLoggerName);
        members.add("process.thread.name", ILoggingEvent::getThreadName);
        members.add("service.name", "safeconduct");
        members.add("message", message::convert);
        members.add(REQUEST, line -> line.getMDCPropertyMap().get(REQUEST)).whenNotNull();
        members.add(CASE, line -> caseOf(line.getMDCPropertyMap())).whenNotNull();
        members.add("error.type", line -> type(line.getThrowableProxy())).whenNotNull();
        members.add("error.stack_trace", line -> stack(line.getThrowableProxy()))
                .whenNotNull();
    }

    private static @Nullable String caseOf(Map<String, String> around) {
        return around.getOrDefault(CASE, around.get(ENGINES_CASE));
    }

    private static @Nullable String type(@Nullable IThrowableProxy thrown) {
        return thrown == null ? null : thrown.getClassName();
    }

    private @Nullable String stack(@Nullable IThrowableProxy thrown) {
        return thrown == null ? null : trace.throwableProxyToString(thrown);
    }
}

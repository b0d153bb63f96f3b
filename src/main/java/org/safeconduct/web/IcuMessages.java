package org.safeconduct.web;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Texts in the reader's language, in ICU syntax with all plurals. A text that nobody wrote is never shown as its key:
 * the reader sees a neutral sentence and the log names the key.
 */
@Component("messageSource")
final class IcuMessages implements MessageSource {

    private static final Logger LOG = LoggerFactory.getLogger(IcuMessages.class);
    private static final String NO_TEXT = "web.no-text";

    private final MessageFiles files = MessageFiles.read();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] arguments, @Nullable String otherwise, @Nullable Locale locale) {
        String found = find(key, arguments, Languages.spoken(locale));
        return found != null ? found : otherwise;
    }

    @Override
    public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale locale) {
        String language = Languages.spoken(locale);
        String found = find(key, arguments, language);
        return found != null ? found : neutral(key, language);
    }

    @Override
    public String getMessage(MessageSourceResolvable wanted, @Nullable Locale locale) {
        String language = Languages.spoken(locale);
        String[] keys = wanted.getCodes() == null ? new String[0] : wanted.getCodes();
        for (String key : keys) {
            String found = find(key, wanted.getArguments(), language);
            if (found != null) {
                return found;
            }
        }
        String otherwise = wanted.getDefaultMessage();
        return otherwise != null ? otherwise : neutral(Arrays.toString(keys), language);
    }

    private @Nullable String find(String key, Object @Nullable [] arguments, String language) {
        String text = files.text(language, key);
        if (text == null || (text.indexOf('{') < 0 && text.indexOf('\'') < 0)) {
            return text;
        }
        return fill(key, language, text, arguments == null ? new Object[0] : arguments);
    }

    private String fill(String key, String language, String text, Object[] arguments) {
        MessageFormat shared = formats.computeIfAbsent(
                language + '/' + key, ignored -> new MessageFormat(text, Languages.formatting(language)));
        MessageFormat own = (MessageFormat) shared.clone();
        try {
            return own.usesNamedArguments() && arguments.length == 1 && arguments[0] instanceof Map<?, ?> named
                    ? own.format(named)
                    : own.format(
                            Arrays.stream(arguments).map(IcuMessages::plain).toArray());
        } catch (IllegalArgumentException unfit) {
            return neutral(key, language);
        }
    }

    /** ICU knows dates, numbers and words only. */
    private static @Nullable Object plain(@Nullable Object argument) {
        if (argument instanceof Instant moment) {
            return Date.from(moment);
        }
        if (argument instanceof LocalDate day) {
            return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        return argument instanceof Number || argument == null ? argument : argument.toString();
    }

    private String neutral(String key, String language) {
        LOG.warn("no text for key {} in {}", key, language);
        String text = files.text(language, NO_TEXT);
        return text != null ? text : "";
    }
}

package org.safeconduct.form.view;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Days, times, numbers and amounts as the reader's language writes them, with digits 0 to 9 in every language. */
final class Written {

    private static final Map<String, DateFormat> FORMATS = new ConcurrentHashMap<>();

    private final ULocale locale;

    Written(Locale language) {
        String tag = language.getLanguage().equals("en") ? "en_GB" : language.getLanguage();
        this.locale = new ULocale(tag).setKeywordValue("numbers", "latn");
    }

    static boolean isDay(String text) {
        return parses(() -> LocalDate.parse(text));
    }

    static boolean isMoment(String text) {
        return parses(() -> LocalDateTime.parse(text));
    }

    private static boolean parses(Supplier<?> parse) {
        try {
            return parse.get() != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    String day(String iso) {
        try {
            return format("yMMMd", LocalDate.parse(iso).atStartOfDay());
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    String moment(String iso) {
        try {
            return format("yMMMdHm", LocalDateTime.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private String format(String skeleton, LocalDateTime moment) {
        DateFormat shared =
                FORMATS.computeIfAbsent(locale.getName() + '/' + skeleton, ignored -> pattern(skeleton, locale));
        return ((DateFormat) shared.clone()).format(Date.from(moment.toInstant(ZoneOffset.UTC)));
    }

    /** Worked out once for each language; whoever formats takes a copy, because a format is not for two at once. */
    private static DateFormat pattern(String skeleton, ULocale locale) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    /** The amount with the code of its currency, which nobody takes for another. */
    String money(String amount, String currency) {
        try {
            NumberFormat format = NumberFormat.getInstance(locale, NumberFormat.ISOCURRENCYSTYLE);
            format.setCurrency(Currency.getInstance(currency));
            return format.format(new BigDecimal(amount));
        } catch (IllegalArgumentException e) {
            return (amount + " " + currency).strip();
        }
    }
}

package org.safeconduct.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How dates, times, numbers and countries read in the reader's language; templates say {@code ${@show.day(date)}}. */
@Component("show")
public final class Show {

    private static final String DAY = "yMMMd";
    private static final String MOMENT = "yMMMdjm";

    private final Zones zones;
    private final Map<String, DateFormat> formats = new ConcurrentHashMap<>();

    Show(Zones zones) {
        this.zones = zones;
    }

    /** A calendar day, such as 3 Dec 2026. */
    public String day(LocalDate day) {
        return dates(DAY, TimeZone.GMT_ZONE)
                .format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** A moment, on the clock of the reader's country. */
    public String moment(Instant moment) {
        return dates(MOMENT, zones.readers()).format(Date.from(moment.truncatedTo(ChronoUnit.MINUTES)));
    }

    /** The day of a moment, in the calendar of the reader's country. */
    public String dayOf(Instant moment) {
        return dates(DAY, zones.readers()).format(Date.from(moment));
    }

    /** The hour of a moment, on the clock of the reader's country. */
    public String time(Instant moment) {
        return dates("jm", zones.readers()).format(Date.from(moment));
    }

    /** A number, with Western digits in every language. */
    public String number(Number number) {
        return NumberFormat.getInstance(locale()).format(number);
    }

    /** A count that was ended one above its limit: "1,000+". */
    public String count(int counted, int limit) {
        return counted > limit ? number(limit) + "+" : number(counted);
    }

    /** Name of a country by its three-letter code; the code itself where the language has no name for it. */
    public String country(String alpha3) {
        String alpha2 = Zones.alpha2(alpha3);
        return alpha2.isEmpty() ? alpha3 : new ULocale("", alpha2).getDisplayCountry(locale());
    }

    /** The reader's language among names by language tag; English where theirs is missing. */
    public String name(Map<String, String> names) {
        String found = names.get(Languages.spoken(LocaleContextHolder.getLocale()));
        return found != null ? found : names.getOrDefault(Languages.FIRST, "");
    }

    /** Worked out once for each language; whoever formats gets a copy, because a format is not for two at once. */
    private DateFormat dates(String skeleton, TimeZone zone) {
        ULocale locale = locale();
        DateFormat shared =
                formats.computeIfAbsent(locale.getName() + '/' + skeleton, ignored -> format(skeleton, locale));
        DateFormat own = (DateFormat) shared.clone();
        own.setTimeZone(zone);
        return own;
    }

    private static DateFormat format(String skeleton, ULocale locale) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setContext(DisplayContext.CAPITALIZATION_FOR_STANDALONE);
        return format;
    }

    private static ULocale locale() {
        return Languages.formatting(Languages.spoken(LocaleContextHolder.getLocale()));
    }
}

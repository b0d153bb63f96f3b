package org.safeconduct.agency;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.reference.Calendars;
import org.safeconduct.reference.CodeLists;
import org.safeconduct.reference.Countries;
import org.safeconduct.reference.Country;
import org.safeconduct.reference.Row;
import org.safeconduct.reference.WorkCalendar;

/** Reads one line of the register; refuses codes, desks, calendars and languages that nobody knows. */
final class AgencyReader {

    private final Countries countries;
    private final Calendars calendars;
    private final Set<Desk> desks;

    AgencyReader(Countries countries, Calendars calendars, CodeLists lists) {
        this.countries = countries;
        this.calendars = calendars;
        this.desks = lists.list("desk", Locale.ENGLISH).stream()
                .map(code -> new Desk(code.key()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Agency read(Row row, List<ContactPoint> contacts) {
        WorkCalendar calendar = row.read("calendar", this::calendar);
        return new Agency(
                row.read("code", AgencyCode::new),
                row.names(),
                country(row),
                row.maybe("region"),
                row.read("kind", AgencyKind::valueOf),
                Set.copyOf(row.list("desks", this::desk)),
                Set.copyOf(row.list("countries", this::known)),
                row.list("languages", AgencyReader::language),
                weekend(row, calendar),
                calendar.id(),
                calendar.zone(),
                contacts,
                row.period(),
                successor(row));
    }

    private CountryCode country(Row row) {
        CountryCode country = row.read("country", this::known);
        String alpha2 = countries.find(country).map(Country::alpha2).orElse("");
        if (!row.text("code").startsWith(alpha2 + "-")) {
            throw row.refused("code must begin with " + alpha2 + "-");
        }
        return country;
    }

    private CountryCode known(String text) {
        CountryCode code = new CountryCode(text);
        if (countries.find(code).filter(one -> one.kind() == Country.Kind.STATE).isEmpty()) {
            throw new IllegalArgumentException("no such country");
        }
        return code;
    }

    private Desk desk(String text) {
        Desk desk = new Desk(text);
        if (!desks.contains(desk)) {
            throw new IllegalArgumentException("no such desk");
        }
        return desk;
    }

    private static Locale language(String tag) {
        Locale language = new Locale.Builder().setLanguageTag(tag).build();
        boolean known = language.getLanguage().length() == 3
                || Arrays.asList(Locale.getISOLanguages()).contains(language.getLanguage());
        if (!known) {
            throw new IllegalArgumentException("no such language");
        }
        return language;
    }

    private WorkCalendar calendar(String id) {
        return calendars.calendar(id).orElseThrow(() -> new IllegalArgumentException("no such calendar"));
    }

    private static Set<DayOfWeek> weekend(Row row, WorkCalendar calendar) {
        List<DayOfWeek> own = row.<DayOfWeek>list("weekend", DayOfWeek::valueOf);
        return own.isEmpty() ? calendar.weekend() : Set.copyOf(own);
    }

    private static @Nullable AgencyCode successor(Row row) {
        return row.maybe("successor").isEmpty() ? null : row.read("successor", AgencyCode::new);
    }
}

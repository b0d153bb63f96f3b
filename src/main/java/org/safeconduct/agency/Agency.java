package org.safeconduct.agency;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.reference.Period;

/**
 * One agency of the register as of a date.
 *
 * @param names by language tag; always has {@code en}
 * @param region empty for an agency that serves the whole country
 * @param desks the abstract roles it is competent for
 * @param countries countries of return it is competent for; empty means all
 * @param weekend days off, as kept there
 * @param calendar id of its holiday calendar, as {@code Calendars} knows it
 * @param successor the agency that took over when this one ended
 */
public record Agency(
        AgencyCode code,
        Map<String, String> names,
        CountryCode country,
        String region,
        AgencyKind kind,
        Set<Desk> desks,
        Set<CountryCode> countries,
        List<Locale> languages,
        Set<DayOfWeek> weekend,
        String calendar,
        ZoneId zone,
        List<ContactPoint> contacts,
        Period valid,
        @Nullable AgencyCode successor) {

    public Agency {
        names = Map.copyOf(names);
        desks = Set.copyOf(desks);
        countries = Set.copyOf(countries);
        languages = List.copyOf(languages);
        weekend = Set.copyOf(weekend);
        contacts = List.copyOf(contacts);
    }

    public boolean serves(Desk desk, CountryCode countryOfReturn) {
        return desks.contains(desk) && (countries.isEmpty() || countries.contains(countryOfReturn));
    }

    public String name(Locale language) {
        String found = names.get(language.getLanguage());
        return found != null ? found : names.getOrDefault("en", code.value());
    }
}

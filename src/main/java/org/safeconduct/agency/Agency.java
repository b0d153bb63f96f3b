package org.safeconduct.agency;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Desk;

/**
 * One agency of the register as of a date.
 *
 * @param names by language tag; always has {@code en}
 * @param desks the abstract roles it is competent for
 * @param countries countries of return it is competent for; empty means all
 * @param weekend days off, as kept there
 * @param calendar id of its holiday calendar
 */
public record Agency(
        AgencyCode code,
        java.util.Map<String, String> names,
        CountryCode country,
        String region,
        AgencyKind kind,
        Set<Desk> desks,
        Set<CountryCode> countries,
        List<Locale> languages,
        Set<DayOfWeek> weekend,
        String calendar,
        List<ContactPoint> contacts) {

    public String name(Locale language) {
        String found = names.get(language.getLanguage());
        return found != null ? found : names.getOrDefault("en", code.value());
    }
}

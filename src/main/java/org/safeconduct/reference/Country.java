package org.safeconduct.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safeconduct.kernel.CountryCode;

/**
 * A country or territory, or one of the codes that papers carry in a country's place.
 *
 * @param names by language tag (en, fr, pt, ar)
 * @param capitals by language tag; empty where there is none
 * @param synonyms what people type or papers carry, withdrawn codes included
 * @param confusedWith codes that are easily taken for this one
 */
public record Country(
        CountryCode code,
        String alpha2,
        Kind kind,
        Map<String, String> names,
        Map<String, String> capitals,
        List<String> synonyms,
        List<CountryCode> confusedWith,
        Period valid,
        String source) {

    /** STATE: a country or territory; STATUS: a nationality field only; ISSUER: of papers that give no nationality. */
    public enum Kind {
        STATE,
        STATUS,
        ISSUER
    }

    public Country {
        names = Map.copyOf(names);
        capitals = Map.copyOf(capitals);
        synonyms = List.copyOf(synonyms);
        confusedWith = List.copyOf(confusedWith);
    }

    public String name(Locale language) {
        return names.getOrDefault(language.getLanguage(), names.getOrDefault("en", code.value()));
    }

    /** Empty where there is no capital. */
    public String capital(Locale language) {
        return capitals.getOrDefault(language.getLanguage(), capitals.getOrDefault("en", ""));
    }
}

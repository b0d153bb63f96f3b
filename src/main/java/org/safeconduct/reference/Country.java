package org.safeconduct.reference;

import java.util.List;
import java.util.Map;
import org.safeconduct.kernel.CountryCode;

/**
 * @param names by language tag (en, fr, pt, ar)
 * @param synonyms what people type or papers carry, withdrawn codes included
 * @param confusedWith codes that are easily taken for this one
 */
public record Country(
        CountryCode code,
        String alpha2,
        Map<String, String> names,
        String capital,
        List<String> synonyms,
        List<CountryCode> confusedWith) {}

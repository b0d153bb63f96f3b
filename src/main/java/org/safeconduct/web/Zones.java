package org.safeconduct.web;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CountryCode;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The clock on the reader's wall: that of the country their agency works in. */
@Component
final class Zones {

    private static final Map<String, String> ALPHA2 = Arrays.stream(ULocale.getISOCountries())
            .collect(Collectors.toMap(
                    code -> new ULocale("", code).getISO3Country(), Function.identity(), (first, again) -> first));

    private final Map<CountryCode, TimeZone> known = new ConcurrentHashMap<>();

    static String alpha2(String alpha3) {
        return ALPHA2.getOrDefault(alpha3, "");
    }

    TimeZone readers() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? Reader.of(web.getRequest()).map(this::of).orElse(TimeZone.GMT_ZONE)
                : TimeZone.GMT_ZONE;
    }

    private TimeZone of(Actor actor) {
        return known.computeIfAbsent(actor.country(), Zones::of);
    }

    /** Spain and Portugal have islands in other zones; their agencies are read on the mainland's clock. */
    private static TimeZone of(CountryCode country) {
        Set<String> ids =
                TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, alpha2(country.value()), null);
        String id = ids.stream()
                .filter(zone -> zone.startsWith("Europe/"))
                .findFirst()
                .or(() -> ids.stream().findFirst())
                .orElse("Etc/GMT");
        return TimeZone.getFrozenTimeZone(id);
    }
}

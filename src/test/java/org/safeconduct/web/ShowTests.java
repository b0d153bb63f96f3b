package org.safeconduct.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Role;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What is worked out once for a language or a country is never shown to the reader of another. */
class ShowTests {

    private static final Instant EVENING = Instant.parse("2031-01-10T23:30:00Z");

    private final Show show = new Show(new Zones());

    @AfterEach
    void forgetTheReader() {
        RequestContextHolder.resetRequestAttributes();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void keepsReadersOfDifferentLanguagesAndCountriesApart() {
        for (int time = 0; time < 2; time++) {
            assertThat(seen("DEU", "en")).isEqualTo("11 Jan 2031, 00:30 | 11 Jan 2031");
            assertThat(seen("PRT", "en")).isEqualTo("10 Jan 2031, 23:30 | 10 Jan 2031");
            assertThat(seen("DEU", "fr")).isEqualTo("11 janv. 2031, 00:30 | 11 janv. 2031");
            assertThat(seen("DEU", "ar")).contains("2031", "11", "يناير").isNotEqualTo(seen("PRT", "ar"));
        }
    }

    @Test
    void writesForManyAtOnce() {
        assertThat(IntStream.range(0, 4000)
                        .parallel()
                        .filter(day ->
                                !show.day(LocalDate.of(1700 + day % 400, 1, 5)).equals("5 Jan " + (1700 + day % 400))))
                .isEmpty();
    }

    private String seen(String country, String language) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setUserPrincipal(new TestingAuthenticationToken(reader(country), ""));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        return show.moment(EVENING) + " | " + show.dayOf(EVENING);
    }

    private static Actor reader(String country) {
        return new Actor(
                new ActorId("somebody"),
                "Somebody",
                new AgencyCode("XX-AGENCY"),
                new CountryCode(country),
                AgencyKind.COUNSELLING,
                Set.of(Role.CASEWORKER),
                Set.of(),
                Locale.ENGLISH);
    }
}

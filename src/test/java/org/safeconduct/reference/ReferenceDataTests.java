package org.safeconduct.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.reference.CodeLists.Code;

class ReferenceDataTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Clock clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final CodeLists lists = new CodeLists(clock, new Countries(clock));
    private final Amounts amounts = new Amounts();
    private final Closures closures = new Closures(clock);
    private final Calendars calendars = new Calendars(clock);

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt", "ar"})
    void everyListHasDistinctLabelsInEveryLanguage(String language) {
        for (String list : lists.names()) {
            assertThat(lists.list(list, Locale.forLanguageTag(language)))
                    .as(list)
                    .isNotEmpty()
                    .extracting(Code::label)
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theListsOfTheProceduresAreThere() {
        assertThat(lists.names())
                .contains(
                        "sex", "gender", "civil-status", "travel-document", "legal-status", "custody", "vulnerability")
                .contains("return-type", "handover-status", "reply-status", "delay-reason", "reject-reason")
                .contains("consent-state", "incident", "purpose-code", "handling-code", "source-grade", "info-grade")
                .contains("language", "countries", "nationality", "desk", "agency-kind", "currency");
    }

    @Test
    void everyKindOfAgencyAndStatisticsGroupHasALabel() {
        for (AgencyKind kind : AgencyKind.values()) {
            assertThat(lists.label("agency-kind", kind.name(), Locale.FRENCH)).isNotBlank();
        }
        for (Closures.Group group : Closures.Group.values()) {
            assertThat(lists.label("statistics-group", group.name(), Locale.FRENCH))
                    .isNotBlank();
        }
    }

    @Test
    void aValueThatEndedIsNotOfferedButKeepsItsLabel() {
        assertThat(lists.list("travel-document", Locale.ENGLISH))
                .extracting(Code::key)
                .doesNotContain("eu-standard-1994");
        assertThat(lists.label("travel-document", "eu-standard-1994", Locale.ENGLISH))
                .contains("1994");
    }

    @Test
    void anUnknownListOrValueIsRefused() {
        assertThatThrownBy(() -> lists.list("nonsense", Locale.ENGLISH)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lists.label("sex", "Q", Locale.ENGLISH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHistoricAmountCannotBeGranted() {
        assertThat(amounts.on("de-starthilfe-plus", TODAY)).isEmpty();
        assertThat(amounts.history("de-starthilfe-plus"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.valid().to()).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eurp-post-arrival-voluntary",
                "eurp-post-return-principal",
                "eurp-post-return-family",
                "eurp-post-arrival-forced",
                "eurp-post-return-forced",
                "fr-ofii-visa",
                "fr-ofii-visa-exempt",
                "fr-ofii-own-document",
                "vulnerable-supplement"
            })
    void anAmountOfTodayHasValueAndBasis(String key) {
        assertThat(amounts.on(key, TODAY)).hasValueSatisfying(amount -> {
            assertThat(amount.value()).isPositive();
            assertThat(amount.basis()).isNotBlank();
        });
    }

    @Test
    void aVoluntaryReturnEndsInOneOfElevenWays() {
        assertThat(closures.of("voluntary-return", Locale.ENGLISH))
                .extracting(Closures.Closure::code)
                .containsExactlyInAnyOrder(
                        "RETURNED_WITH_PACKAGE",
                        "RETURNED_NO_PACKAGE",
                        "WITHDRAWN_BY_PERSON",
                        "NOT_ELIGIBLE",
                        "NOT_VOLUNTARY",
                        "NO_SHOW",
                        "NO_TD",
                        "MEDICAL",
                        "ABSCONDED",
                        "DECEASED",
                        "REFERRED_PROTECTION");
        assertThat(closures.closure("voluntary-return", "NO_TD", Locale.ENGLISH).group())
                .isEqualTo(Closures.Group.UNRESOLVED);
    }

    @Test
    void noClosureLabelTellsThatProtectionWasSought() {
        for (String language : Row.LANGUAGES) {
            assertThat(closures.closure("voluntary-return", "REFERRED_PROTECTION", Locale.forLanguageTag(language))
                            .label())
                    .doesNotContainIgnoringCase("prote")
                    .doesNotContain("حماية");
        }
    }

    @Test
    void fridayAndSaturdayAreTheWeekendWhereThatIsKept() {
        for (String country : List.of("EGY", "DZA", "SDN", "LBY")) {
            assertThat(calendars.of(new CountryCode(country)).weekend())
                    .containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        }
        assertThat(calendars.of(new CountryCode("NER")).weekend()).contains(DayOfWeek.SUNDAY);
    }

    @Test
    void movingFeastsAreMarkedAsEstimated() {
        WorkCalendar niger = calendars.of(new CountryCode("NER"));
        assertThat(niger.holidays().get(LocalDate.of(2027, 5, 16)))
                .satisfies(feast -> assertThat(feast.estimated()).isTrue());
        assertThat(niger.holidays().get(LocalDate.of(2026, 12, 18)))
                .satisfies(feast -> assertThat(feast.estimated()).isFalse());
    }

    @Test
    void everyCalendarHasHolidaysInEachYear() {
        for (Row row : ReferenceFile.read("calendars.csv", "id,zone,weekend,valid_from,valid_to,source".split(","))) {
            assertThat(calendars
                            .calendar(row.text("id"))
                            .orElseThrow()
                            .holidays()
                            .keySet())
                    .extracting(LocalDate::getYear)
                    .contains(2025, 2026, 2027);
        }
    }
}

package org.safeconduct.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.reference.Calendars;
import org.safeconduct.reference.CodeLists;
import org.safeconduct.reference.Countries;

class AgenciesTests {

    private static final List<Desk> DESKS = Stream.of(
                    "return-counsellor",
                    "psychologist",
                    "protection-liaison",
                    "programme-authority",
                    "reintegration-coordinator",
                    "travel-document-desk",
                    "doctor",
                    "return-organisation",
                    "return-caseworker")
            .map(Desk::new)
            .toList();
    private static final CountryCode NIGERIA = new CountryCode("NGA");
    private static final Set<String> NORTH =
            Set.of("DEU", "FRA", "MLT", "BEL", "NLD", "ITA", "ESP", "PRT", "AUT", "CHE", "NOR", "SWE", "GRC");

    private final Agencies agencies = on(LocalDate.of(2026, 11, 22));

    @Test
    void countAtLeastThirtyFourInSixteenCountriesOfBothSides() {
        List<String> countries = agencies.all().stream()
                .map(agency -> agency.country().value())
                .distinct()
                .toList();
        assertThat(agencies.all()).hasSizeGreaterThanOrEqualTo(34);
        assertThat(countries).hasSizeGreaterThanOrEqualTo(16);
        assertThat(countries.stream().filter(NORTH::contains)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(countries.stream().filter(country -> !NORTH.contains(country)))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void haveNamesInFourLanguagesAndAWayToReachThem() {
        assertThat(agencies.all()).allSatisfy(agency -> {
            assertThat(agency.names()).containsOnlyKeys("en", "fr", "pt", "ar").doesNotContainValue("");
            assertThat(agency.languages()).isNotEmpty();
            assertThat(agency.contacts()).isNotEmpty().allSatisfy(contact -> {
                assertThat(contact.mailbox()).endsWith(".example");
                assertThat(contact.telephone()).contains(" 000 ");
            });
        });
        assertThat(agencies.all())
                .extracting(agency -> agency.names().get("en"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEU", "FRA", "MLT", "NER", "BEL", "NLD"})
    void resolveEveryDeskOfAVoluntaryReturnToExactlyOne(String home) {
        for (String country : List.of("NGA", "SEN", "MLI", "GIN", "ETH", "GHA", "GMB", "TUN", "CIV", "CMR")) {
            for (Desk desk : DESKS) {
                assertThat(agencies.competent(desk, new CountryCode(home), new CountryCode(country), ""))
                        .as("%s in %s for a return to %s", desk, home, country)
                        .hasSize(1);
            }
        }
    }

    @Test
    void preferTheAgencyOfTheRegionAndFallBackOnTheWholeCountry() {
        CountryCode germany = new CountryCode("DEU");
        assertThat(codes(agencies.competent(DESKS.get(0), germany, NIGERIA, "Bayern")))
                .containsExactly("DE-ZRB-BY");
        assertThat(codes(agencies.competent(DESKS.get(0), germany, NIGERIA, "Hessen")))
                .containsExactly("DE-AWO");
        assertThat(codes(agencies.competent(DESKS.get(0), germany, NIGERIA, "")))
                .containsExactly("DE-AWO");
    }

    @Test
    void leaveSeveralRegionsOrNobodyToASupervisor() {
        CountryCode italy = new CountryCode("ITA");
        assertThat(agencies.competent(DESKS.get(0), italy, NIGERIA, "")).hasSizeGreaterThan(1);
        assertThat(agencies.competent(DESKS.get(0), italy, NIGERIA, "Sicilia")).hasSize(1);
        assertThat(agencies.competent(DESKS.get(1), italy, NIGERIA, "")).isEmpty();
        assertThat(agencies.decidesFor(new AgencyCode("IT-INTERNO")).code()).isEqualTo(new AgencyCode("IT-INTERNO"));
    }

    @Test
    void shareOutTheWorkByCountryOfReturn() {
        Desk coordinator = new Desk("reintegration-coordinator");
        CountryCode belgium = new CountryCode("BEL");
        assertThat(codes(agencies.competent(coordinator, belgium, new CountryCode("SEN"), "")))
                .containsExactly("BE-CARITAS");
        assertThat(codes(agencies.competent(coordinator, belgium, NIGERIA, ""))).containsExactly("BE-IOM-RI");
        assertThat(agencies.competent(coordinator, belgium, new CountryCode("VNM"), ""))
                .isEmpty();
    }

    @Test
    void letASuccessorDecideForAnAgencyThatEnded() {
        AgencyCode ended = new AgencyCode("MT-REFCOM");
        assertThat(codes(agencies.all())).doesNotContain("MT-REFCOM");
        assertThat(agencies.agency(ended).names()).isNotEmpty();
        assertThat(agencies.decidesFor(ended).code()).isEqualTo(new AgencyCode("MT-IPA"));
        assertThat(on(LocalDate.of(2020, 7, 31)).decidesFor(ended).code()).isEqualTo(ended);
    }

    @Test
    void knowWhoseWorkASuccessorFinds() {
        AgencyCode next = new AgencyCode("MT-IPA");
        AgencyCode ended = new AgencyCode("MT-REFCOM");
        assertThat(agencies.heirOf(next)).containsExactlyInAnyOrder(next, ended);
        assertThat(agencies.decidedBy(next)).containsExactlyInAnyOrder(next, ended);
        assertThat(on(LocalDate.of(2020, 7, 31)).heirOf(ended)).containsExactly(ended);
        assertThat(codes(on(LocalDate.of(2019, 12, 31)).ended())).doesNotContain("ML-CIGEM", "MT-REFCOM");
        assertThat(codes(on(LocalDate.of(2020, 7, 31)).ended()))
                .contains("ML-CIGEM")
                .doesNotContain("MT-REFCOM");
        assertThat(codes(agencies.ended())).contains("ML-CIGEM", "MT-REFCOM").doesNotContain("MT-IPA");
    }

    @Test
    void keepFridayAndSaturdayFreeInEgypt() {
        assertThat(agencies.in(new CountryCode("EGY")))
                .isNotEmpty()
                .allSatisfy(agency ->
                        assertThat(agency.weekend()).containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));
    }

    @Test
    void refuseAnUnknownAgencyAsNotFound() {
        assertThatThrownBy(() -> agencies.agency(new AgencyCode("DE-NOBODY")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private static List<String> codes(List<Agency> some) {
        return some.stream().map(agency -> agency.code().value()).toList();
    }

    private static Agencies on(LocalDate day) {
        Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Countries countries = new Countries(clock);
        return new Agencies(clock, countries, new Calendars(clock), new CodeLists(clock, countries));
    }
}

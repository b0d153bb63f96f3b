package org.safeconduct.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.reference.Calendars;
import org.safeconduct.reference.CodeLists;
import org.safeconduct.reference.Countries;
import org.safeconduct.reference.Dated;
import org.safeconduct.reference.Row;

class AgencyFilesTests {

    private static final Map<String, String> AGENCY = Map.ofEntries(
            Map.entry("code", "NE-TEST"),
            Map.entry("kind", "RETURN"),
            Map.entry("country", "NER"),
            Map.entry("en", "Test"),
            Map.entry("fr", "Essai"),
            Map.entry("pt", "Teste"),
            Map.entry("ar", "اختبار"),
            Map.entry("desks", "return-caseworker|doctor"),
            Map.entry("languages", "fr|ha|dje"),
            Map.entry("calendar", "NER"),
            Map.entry("valid_from", "2020-01-01"),
            Map.entry("source", "test"));
    private static final Map<String, String> CONTACT = Map.of(
            "agency", "NE-TEST", "function", "casework", "mailbox", "a@b.example", "telephone", "+227 000 001 100");

    private final AgencyReader reader = reader();

    @Test
    void readAnAgencyWithTheWeekendOfItsCalendarOrItsOwn() {
        assertThat(load(row(AGENCY)).history("NE-TEST"))
                .singleElement()
                .satisfies(agency -> assertThat(agency.weekend()).contains(DayOfWeek.SUNDAY));
        assertThat(load(changed("weekend", "THURSDAY|FRIDAY")).history("NE-TEST"))
                .singleElement()
                .satisfies(agency ->
                        assertThat(agency.weekend()).containsExactlyInAnyOrder(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "code,ne-test",
        "code,NG-TEST",
        "kind,RETURNS",
        "country,NIG",
        "country,XXA",
        "desks,return-caseworker|surgeon",
        "desks,doctor|doctor",
        "countries,NGA|ZZZ",
        "languages,fr|zz",
        "languages,fr|french",
        "calendar,XYZ",
        "weekend,SUNDAYS",
        "valid_from,2020-13-01",
        "valid_to,2019-01-01",
        "successor,NE-OTHER",
        "ar,''",
        "source,''"
    })
    void refuseWhatNobodyKnowsNamingTheLine(String column, String value) {
        assertThatThrownBy(() -> load(changed(column, value))).hasMessageContaining(".csv:7: ");
    }

    @ParameterizedTest
    @CsvSource({"agency,NE-OTHER", "mailbox,nobody", "telephone,12345", "function,Case Work"})
    void refuseAContactPointThatReachesNobody(String column, String value) {
        Row contact = row(AgencyFiles.CONTACT, with(CONTACT, column, value));
        assertThatThrownBy(() -> AgencyFiles.load(reader, List.of(row(AGENCY)), List.of(contact)))
                .hasMessageContaining(".csv:7: ");
    }

    @Test
    void refuseAnAgencyWithoutAContactPoint() {
        assertThatThrownBy(() -> AgencyFiles.load(reader, List.of(row(AGENCY)), List.of()))
                .hasMessageContaining("needs a contact point");
    }

    @Test
    void refuseOneCodeTwiceOnOneDay() {
        assertThatThrownBy(() -> load(row(AGENCY), changed("valid_from", "2021-01-01")))
                .hasMessageContaining("twice");
    }

    @Test
    void refuseASuccessorThatIsNotThereTheDayAfter() {
        Row ended = row(with(with(AGENCY, "valid_to", "2020-12-31"), "successor", "NE-TEST"));
        assertThatThrownBy(() -> load(ended)).hasMessageContaining("day after");
        Dated<Agency> register = load(ended, changed("valid_from", "2021-01-01"));
        assertThat(register.on("NE-TEST", LocalDate.of(2021, 1, 1))).isPresent();
    }

    private Dated<Agency> load(Row... agencies) {
        return AgencyFiles.load(reader, List.of(agencies), List.of(row(AgencyFiles.CONTACT, CONTACT)));
    }

    private static Row changed(String column, String value) {
        return row(with(AGENCY, column, value));
    }

    private static Map<String, String> with(Map<String, String> cells, String column, String value) {
        Map<String, String> changed = new java.util.HashMap<>(cells);
        changed.put(column, value);
        return changed;
    }

    private static Row row(Map<String, String> cells) {
        return row(AgencyFiles.AGENCY, cells);
    }

    private static Row row(String[] columns, Map<String, String> cells) {
        return new Row(
                "test.csv",
                7,
                List.of(columns),
                Stream.of(columns).map(column -> cells.getOrDefault(column, "")).toList());
    }

    private static AgencyReader reader() {
        Clock clock = Clock.systemUTC();
        Countries countries = new Countries(clock);
        return new AgencyReader(countries, new Calendars(clock), new CodeLists(clock, countries));
    }
}

package org.safeconduct.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.form.TestForms.ALL;
import static org.safeconduct.form.TestForms.answer;
import static org.safeconduct.form.TestForms.component;
import static org.safeconduct.form.TestForms.errors;
import static org.safeconduct.form.TestForms.form;
import static org.safeconduct.form.TestForms.forms;
import static org.safeconduct.form.TestForms.group;
import static org.safeconduct.form.TestForms.rules;
import static org.safeconduct.form.TestForms.typed;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and moments, and what they say about one another. Today is 22 November 2026. */
class DateFieldTests {

    private final Form day = form(day("day", ""));
    private final Form moment = form(moment("at", ""));

    private static String day(String key, String properties) {
        return component("datetime", key, "\"subtype\":\"date\"," + rules("", properties));
    }

    private static String moment(String key, String properties) {
        return component("datetime", key, "\"subtype\":\"datetime\"," + rules("", properties));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29,2024-02-29", "٢٠٢٤-٠٢-٠٣,2024-02-03", "2024/12/31,2024-12-31", "۲۰۲۴-۰۲-۰۳,2024-02-03"})
    void readsDaysInDigitsOfAnyScript(String typed, String iso) {
        assertThat(answer(day, "day", "day", typed)).isEqualTo("\"" + iso + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-30,no-such-day",
        "2023-02-29,no-such-day",
        "2023-13-01,no-such-day",
        "2023-00-10,no-such-day",
        "1899-12-31,year",
        "2101-01-01,year",
        "31.12.2023,date",
        "2023-1-2,date",
        "2023-01/02,date",
        "yesterday,date",
        "2023-01-02T10:00,date"
    })
    void refusesDaysThatDoNotExist(String typed, String error) {
        assertThat(errors(day, "day", typed)).isEqualTo(Map.of("day", error));
    }

    @Test
    void readsMomentsToTheMinute() {
        assertThat(answer(moment, "at", "at", "2026-11-22 15:30:00")).isEqualTo("\"2026-11-22T15:30\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T24:01,date-time",
        "2026-11-22,date-time",
        "2026-11-22T15:30Z,date-time",
        "2026-11-31T15:30,no-such-day"
    })
    void refusesMomentsThatDoNotExist(String typed, String error) {
        assertThat(errors(moment, "at", typed)).isEqualTo(Map.of("at", error));
    }

    @Test
    void knowsPastAndFuture() {
        Form past = form(day("day", "\"notAfter\":\"today\""));
        assertThat(errors(past, "day", "2026-11-22")).isEmpty();
        assertThat(errors(past, "day", "2026-11-23")).isEqualTo(Map.of("day", "future"));
        Form future = form(moment("at", "\"notBefore\":\"today\""));
        assertThat(errors(future, "at", "2026-11-22T00:00")).isEmpty();
        assertThat(errors(future, "at", "2026-11-21T23:59")).isEqualTo(Map.of("at", "past"));
    }

    @Test
    void takesTheCallersTodayWhereOneIsGiven() {
        Form past = form(day("day", "\"notAfter\":\"today\""));
        Map<String, Object> facts = Map.of("today", "2026-11-23");
        assertThat(forms().check(past, typed("day", "2026-11-23"), ALL, facts).byField())
                .hasSize(1);
    }

    @Test
    void comparesWithAnotherField() {
        Form travel = form(moment("departs", ""), moment("arrives", "\"notBefore\":\"departs\""));
        assertThat(errors(travel, "departs", "2026-12-01T10:00", "arrives", "2026-12-01T10:00"))
                .isEmpty();
        assertThat(errors(travel, "departs", "2026-12-01T10:00", "arrives", "2026-12-01T09:59"))
                .isEqualTo(Map.of("arrives", "not-before"));
        assertThat(errors(travel, "arrives", "2026-12-01T09:59")).isEmpty();
    }

    @Test
    void comparesWithinTheSameLineOfAGroup() {
        Form legs = form(group("legs", day("departs", ""), day("arrives", "\"notBefore\":\"departs\"")));
        assertThat(errors(
                        legs,
                        "legs[0].departs",
                        "2026-12-01",
                        "legs[0].arrives",
                        "2026-12-02",
                        "legs[1].departs",
                        "2026-12-05",
                        "legs[1].arrives",
                        "2026-12-02"))
                .isEqualTo(Map.of("legs[1].arrives", "not-before"));
    }

    @Test
    void comparesWithAFactOfTheCase() {
        Form arrival = form(day("arrived", "\"notBefore\":\"departureDate\""));
        Map<String, Object> facts = Map.of("departureDate", "2026-12-01");
        assertThat(arrival.reads()).containsExactly("departureDate");
        assertThat(errors(() -> forms().check(arrival, typed("arrived", "2026-11-30"), ALL, facts)))
                .isEqualTo(Map.of("arrived", "not-before"));
        assertThat(errors(arrival, "arrived", "2026-11-30")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30", "2026-12-01"})
    void readsFirstAndLastDay(String last) {
        Form stay = form(day("stay", "\"kind\":\"date-range\""));
        assertThat(answer(stay, "stay", "stay.from", "2026-11-30", "stay.to", last))
                .isEqualTo("{\"from\":\"2026-11-30\",\"to\":\"" + last + "\"}");
    }

    @Test
    void refusesRangesThatAreNone() {
        Form stay = form(day("stay", "\"kind\":\"date-range\",\"notAfter\":\"today\""));
        assertThat(errors(stay, "stay.from", "2026-11-30", "stay.to", "2026-11-29"))
                .isEqualTo(Map.of("stay.to", "not-before"));
        assertThat(errors(stay, "stay.from", "2026-11-30")).isEqualTo(Map.of("stay.to", "required"));
        assertThat(errors(stay, "stay.from", "2026-11-20", "stay.to", "2026-11-23"))
                .isEqualTo(Map.of("stay.to", "future"));
    }
}

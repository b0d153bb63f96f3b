package org.safeconduct.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.form.TestForms.answer;
import static org.safeconduct.form.TestForms.component;
import static org.safeconduct.form.TestForms.errors;
import static org.safeconduct.form.TestForms.form;
import static org.safeconduct.form.TestForms.rules;
import static org.safeconduct.form.TestForms.values;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and amounts. */
class NumberFieldTests {

    private final Form number = form(component("number", "n", rules("\"min\":-5,\"max\":2000000", "")));
    private final Form whole = form(component("number", "n", "\"decimalDigits\":0," + rules("", "")));
    private final Form money = form(component(
            "number", "price", rules("\"min\":0,\"max\":\"9000\"", "\"kind\":\"money\",\"currency\":\"EUR,JPY,TND\"")));
    private final Form priced = form(
            component("number", "debt", rules("\"required\":true", "\"kind\":\"money\"")),
            component("select", "debtCurrency", rules("", "") + "," + values("EUR", "JPY")));

    @ParameterizedTest
    @CsvSource({
        "12,12",
        "'12,5',12.5",
        "1 234 567,1234567",
        "1\u202F234.50,1234.5",
        "٣٫٥,3.5",
        "−3,-3",
        "1'000,1000",
        "007,7"
    })
    void readsNumbersAsPeopleTypeThem(String typed, String value) {
        assertThat(answer(number, "n", "n", typed)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"twelve", "1,234,567", "1e5", "0x10", "12 34", "--1", ".", "NaN", "Infinity", "1/2", "1 2345"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(errors(number, "n", typed)).isEqualTo(Map.of("n", "number"));
    }

    @Test
    void staysWithinItsRange() {
        assertThat(errors(number, "n", "-5")).isEmpty();
        assertThat(errors(number, "n", "-5.1")).isEqualTo(Map.of("n", "at-least"));
        assertThat(errors(number, "n", "2000001")).isEqualTo(Map.of("n", "at-most"));
    }

    @Test
    void takesNoMoreDigitsThanItKeeps() {
        assertThat(errors(whole, "n", "1.5")).isEqualTo(Map.of("n", "whole"));
        assertThat(answer(whole, "n", "n", "2.0")).isEqualTo("2");
        assertThat(errors(whole, "n", "1" + "0".repeat(15))).isEqualTo(Map.of("n", "digits"));
        assertThat(errors(number, "n", "0.1234567")).isEqualTo(Map.of("n", "decimals"));
    }

    @ParameterizedTest
    @CsvSource({"'12,5',EUR,12.50", "100,JPY,100", "1.125,TND,1.125"})
    void writesAmountsWithTheDecimalsOfTheirCurrency(String typed, String currency, String amount) {
        assertThat(answer(money, "price", "price.amount", typed, "price.currency", currency))
                .isEqualTo("{\"amount\":\"" + amount + "\",\"currency\":\"" + currency + "\"}");
    }

    @Test
    void refusesAmountsThatAreNone() {
        assertThat(errors(money, "price.amount", "1,234", "price.currency", "EUR"))
                .isEqualTo(Map.of("price.amount", "decimals"));
        assertThat(errors(money, "price.amount", "9001", "price.currency", "EUR"))
                .isEqualTo(Map.of("price.amount", "at-most"));
        assertThat(errors(money, "price.amount", "5", "price.currency", "USD"))
                .isEqualTo(Map.of("price.currency", "currency"));
        assertThat(errors(money, "price.amount", "5")).isEqualTo(Map.of("price.currency", "currency"));
        assertThat(errors(money, "price.currency", "EUR")).isEmpty();
    }

    @Test
    void takesTheCurrencyFromTheListBesideTheAmount() {
        assertThat(answer(priced, "debt", "debt.amount", "5", "debtCurrency", "JPY"))
                .isEqualTo("{\"amount\":\"5\",\"currency\":\"JPY\"}");
        assertThat(errors(priced, "debt.amount", "5.5", "debtCurrency", "JPY"))
                .isEqualTo(Map.of("debt.amount", "whole"));
        assertThat(errors(priced, "debt.amount", "5")).isEqualTo(Map.of("debtCurrency", "currency"));
        assertThat(errors(priced)).isEqualTo(Map.of("debt.amount", "required"));
    }
}

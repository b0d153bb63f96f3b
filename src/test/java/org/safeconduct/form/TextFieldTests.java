package org.safeconduct.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.form.TestForms.answer;
import static org.safeconduct.form.TestForms.errors;
import static org.safeconduct.form.TestForms.form;
import static org.safeconduct.form.TestForms.input;
import static org.safeconduct.form.TestForms.text;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, names, phone numbers, addresses and numbers of papers. */
class TextFieldTests {

    private final Form plain = form(text("place"));
    private final Form name = form(input("textfield", "name", "", "\"kind\":\"person-name\""));
    private final Form phone = form(input("textfield", "phone", "", "\"kind\":\"phone\""));
    private final Form email = form(input("textfield", "email", "", "\"kind\":\"email\""));
    private final Form paper = form(input("textfield", "paper", "", "\"kind\":\"document-number\""));

    @Test
    void keepsComposedTextOnOneLine() {
        assertThat(answer(plain, "place", "place", "  Co\u0302te\tde\nla mer\u0000  "))
                .isEqualTo("\"Côte de la mer\"");
    }

    @Test
    void asksForRequiredText() {
        Form required = form(input("textfield", "place", "\"required\":true", ""));
        assertThat(errors(required)).isEqualTo(Map.of("place", "required"));
        assertThat(errors(required, "place", " \u200B ")).isEqualTo(Map.of("place", "required"));
    }

    @Test
    void takesNoMoreThanTheUsualLength() {
        assertThat(errors(plain, "place", "é".repeat(500))).isEmpty();
        assertThat(errors(plain, "place", "é".repeat(501))).isEqualTo(Map.of("place", "too-long"));
        assertThat(errors(plain, "place", "x".repeat(90_000))).isEqualTo(Map.of("place", "too-long"));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        Form two = form(input("textfield", "place", "\"maxLength\":2,\"minLength\":2", ""));
        assertThat(errors(two, "place", "😀😀")).isEmpty();
        assertThat(errors(two, "place", "😀")).isEqualTo(Map.of("place", "too-short"));
        assertThat(errors(two, "place", "abc")).isEqualTo(Map.of("place", "too-long"));
    }

    @Test
    void refusesWhatDoesNotHaveTheForm() {
        Form flight = form(input("textfield", "flight", "\"pattern\":\"^[A-Z]{2} ?[0-9]{1,4}$\"", ""));
        assertThat(errors(flight, "flight", "AT 515")).isEmpty();
        assertThat(errors(flight, "flight", "515")).isEqualTo(Map.of("flight", "pattern"));
    }

    @Test
    void losesPatienceWithHostilePatterns() {
        Form slow = form(input("textfield", "slow", "\"pattern\":\"^(a+)+$\"", ""));
        assertThat(errors(slow, "slow", "a".repeat(499) + "!")).isEqualTo(Map.of("slow", "pattern"));
    }

    @Test
    void survivesPatternsThatGoTooDeep() throws InterruptedException {
        Form deep = form(input("textfield", "deep", "\"pattern\":\"^(a|b|ab)*$\",\"maxLength\":1000", ""));
        AtomicReference<Map<String, String>> found = new AtomicReference<>();
        Thread shallow =
                new Thread(null, () -> found.set(errors(deep, "deep", "ab".repeat(500))), "little stack", 200_000);
        shallow.start();
        shallow.join();
        assertThat(found.get()).isIn(Map.of(), Map.of("deep", "pattern"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u202A", "\u2066", "\u2069"})
    void refusesMarksThatTurnTheReadingDirection(String mark) {
        assertThat(errors(plain, "place", "abc" + mark + "def")).isEqualTo(Map.of("place", "direction"));
        assertThat(answer(name, "name", "name", "Ami" + mark + "na")).isEqualTo("\"Amina\"");
    }

    @Test
    void refusesDamagedCharacters() {
        assertThat(errors(plain, "place", "abc\uD83D")).isEqualTo(Map.of("place", "characters"));
    }

    @Test
    void takesOneValueOnly() {
        assertThat(errors(plain, "place", "a", "place", "b")).isEqualTo(Map.of("place", "one-value"));
    }

    @Test
    void keepsLinesOfLongText() {
        Form story = form(input("textarea", "story", "\"maxLength\":30", ""));
        assertThat(answer(story, "story", "story", "one\r\ntwo\rthree")).isEqualTo("\"one\\ntwo\\nthree\"");
        assertThat(errors(story, "story", "x".repeat(31))).isEqualTo(Map.of("story", "too-long"));
    }

    @Test
    void takesLongTextOfTwentyThousandCharacters() {
        Form story = form(input("textarea", "story", "", ""));
        assertThat(errors(story, "story", "ع".repeat(20_000))).isEmpty();
        assertThat(errors(story, "story", "ع".repeat(20_001))).isEqualTo(Map.of("story", "too-long"));
    }

    @ParameterizedTest
    @CsvSource({
        "+233 20 123 4567,+233201234567",
        "0033 1.23.45.67.89,+33123456789",
        "+49 (0)30 1234-567,+49301234567",
        "+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧,+966501234567",
    })
    void writesPhoneNumbersInInternationalForm(String typed, String number) {
        assertThat(answer(phone, "phone", "phone", typed)).isEqualTo("\"" + number + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"020 1234567", "+0201234567", "+12", "+1234567890123456", "call me", "+33 1 23 45 67 89 ext 4"})
    void refusesPhoneNumbersNobodyAbroadCouldCall(String typed) {
        assertThat(errors(phone, "phone", typed)).isEqualTo(Map.of("phone", "phone"));
    }

    @Test
    void knowsAddressesFromOtherText() {
        assertThat(answer(email, "email", "email", "Desk@Example.ORG")).isEqualTo("\"Desk@example.org\"");
        assertThat(errors(email, "email", "desk at example")).isEqualTo(Map.of("email", "email"));
        assertThat(errors(email, "email", "a@b")).isEqualTo(Map.of("email", "email"));
    }

    @Test
    void writesDocumentNumbersInCapitalsWithPlainDigits() {
        assertThat(answer(paper, "paper", "paper", "ab-۱۲۳/٤")).isEqualTo("\"AB-123/4\"");
        assertThat(errors(paper, "paper", "AB<script>")).isEqualTo(Map.of("paper", "document-number"));
    }
}

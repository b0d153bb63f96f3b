package org.safeconduct.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.kernel.CountryCode;

class CountriesTests {

    private final Countries countries = new Countries(Clock.systemUTC());

    @Test
    void holdEveryCodeOfTheStandard() {
        List<String> standard = Stream.of(Locale.getISOCountries())
                .map(alpha2 -> new Locale("", alpha2).getISO3Country())
                .toList();
        assertThat(countries.all())
                .extracting(country -> country.code().value())
                .containsAll(standard);
    }

    @Test
    void haveTheAlpha2CodeThatBelongsToTheirAlpha3Code() {
        for (String alpha2 : Locale.getISOCountries()) {
            String alpha3 = new Locale("", alpha2).getISO3Country();
            assertThat(countries.find(new CountryCode(alpha3)))
                    .hasValueSatisfying(country -> assertThat(country.alpha2()).isEqualTo(alpha2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pt", "ar"})
    void areNamedInEveryLanguageAndNeverTheSameTwice(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(countries.nationalities())
                .extracting(country -> countries.label(country.code(), locale))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"NER,NGA", "GIN,GNB", "GIN,GNQ", "GIN,PNG", "COG,COD", "MLI,MWI", "MLI,MLT", "GMB,GAB", "GMB,GHA"})
    void showTheCapitalOfBothWhereTwoAreConfused(String one, String other) {
        for (String code : List.of(one, other)) {
            Country country = countries.find(new CountryCode(code)).orElseThrow();
            assertThat(country.confusedWith()).contains(new CountryCode(code.equals(one) ? other : one));
            assertThat(countries.label(country.code(), Locale.ENGLISH))
                    .endsWith("(" + country.capital(Locale.ENGLISH) + ")");
        }
    }

    @Test
    void tellNigerFromNigeriaInArabicToo() {
        Locale arabic = Locale.forLanguageTag("ar");
        assertThat(countries.label(new CountryCode("NER"), arabic)).isEqualTo("النيجر (نيامي)");
        assertThat(countries.label(new CountryCode("NGA"), arabic)).isEqualTo("نيجيريا (أبوجا)");
    }

    @Test
    void nameConfusionsBothWays() {
        for (Country country : countries.all()) {
            assertThat(country.confusedWith())
                    .allSatisfy(other -> assertThat(
                                    countries.find(other).orElseThrow().confusedWith())
                            .contains(country.code()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ivory coast,CIV",
        "Elfenbeinküste,CIV",
        "costa d'avorio,CIV",
        "cote d'ivoire,CIV",
        "ساحل العاج,CIV",
        "nijer,NER",
        "NIAMEY,NER",
        "النيجر,NER",
        "نيجر,NER",
        "الجزائر,DZA",
        "algerie,DZA",
        "Cape Verde,CPV",
        "swaziland,SWZ",
        "EL,GRC",
        "UK,GBR",
        "D,DEU",
        "RKS,XKX",
        "HVO,BFA",
        "Dahomey,BEN",
        "zaire,COD",
        "CSK,SVK",
        "turquie,TUR"
    })
    void areFoundByWhatPeopleTypeAndWhatPapersCarry(String typed, String code) {
        assertThat(countries.search(typed))
                .extracting(country -> country.code().value())
                .contains(code);
    }

    @Test
    void offerEveryGuineaAndBothCongos() {
        assertThat(countries.search("guinea"))
                .extracting(country -> country.code().value())
                .startsWith("GIN")
                .contains("GNB", "GNQ", "PNG");
        assertThat(countries.search("congo"))
                .extracting(country -> country.code().value())
                .startsWith("COG", "COD");
    }

    @Test
    void offerStatelessAndUnknownAsDifferentNationalitiesAndNotAsCountries() {
        assertThat(countries.nationalities())
                .extracting(country -> country.code().value())
                .contains("XXA", "XXB", "XXC", "XXX", "GBN")
                .doesNotContain("UNO", "EUE");
        assertThat(countries.all())
                .extracting(country -> country.code().value())
                .doesNotContain("XXA", "XXX", "UNO");
    }

    @Test
    void findNothingForNothing() {
        assertThat(countries.search("  ")).isEmpty();
        assertThat(countries.search("'")).isEmpty();
    }
}

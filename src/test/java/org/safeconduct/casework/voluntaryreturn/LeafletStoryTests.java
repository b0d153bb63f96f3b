package org.safeconduct.casework.voluntaryreturn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.BrowserStory;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a person must understand, in plain language with drawings: handed out from the case and from each step. */
class LeafletStoryTests extends BrowserStory {

    @Autowired
    private SampleWalk walk;

    @Autowired
    private ApplicationContext app;

    private StepStory story;

    @BeforeEach
    void opensACase() {
        story = StepStory.open(app);
    }

    @ParameterizedTest
    @CsvSource({"en,1280,ltr", "ar,1280,rtl", "fr,390,ltr", "ar,390,rtl", "en,390,ltr"})
    void readsInTheLanguageOfThePersonWhateverTheReadersIs(String language, int width, String direction) {
        open(new NewContextOptions().setLocale("pt").setViewportSize(width, 844));
        signIn("lena-brandt");
        speak("pt");
        page.navigate("/leaflet/" + language);

        assertThat(page.locator("html")).hasAttribute("lang", "pt");
        assertThat(page.locator("article")).hasAttribute("lang", language);
        assertThat(page.locator("article")).hasAttribute("dir", direction);
        Assertions.assertThat((Integer) page.evaluate(
                        "[...document.querySelectorAll('.leaflet-says img')].filter(i => i.naturalWidth > 0).length"))
                .isEqualTo(12);
        fitsTheScreen();
        axe();
        screenshot("leaflet-" + language + "-" + width);
    }

    @Test
    void printsWithoutTheFrame() {
        signIn("lena-brandt");
        page.navigate("/leaflet/fr");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".leaflet-languages")).isHidden();
        assertThat(page.locator("header.bar")).isHidden();
        assertThat(page.locator(".leaflet-says li")).hasCount(12);
        screenshot("leaflet-print");
    }

    @Test
    void isReachedFromTheCaseAndFromTheStep() {
        signIn("lena-brandt");
        for (String address : new String[] {story.casePage(), story.stepPage()}) {
            page.navigate(address);
            page.locator("a[href='/leaflet/ar']").click();
            assertThat(page.locator("article")).hasAttribute("lang", "ar");
        }
    }

    @Test
    void offersEachAdultTheirOwnSheets() {
        signIn("lena-brandt");
        page.navigate("/cases/"
                + walk.open(
                        story.lena(),
                        "voluntary-return",
                        Map.of("birthDate", TextNode.valueOf("1990-02-03"), "language", TextNode.valueOf("arb"))));
        screenshot("papers");
        page.locator("#panel-papers a[href*='/declaration/']").first().click();

        assertThat(page.locator(".sheet-column")).hasCount(2);
    }

    @Test
    void knowsNoLanguageThatNobodyWrote() {
        signIn("lena-brandt");
        Assertions.assertThat(page.navigate("/leaflet/xx").status()).isEqualTo(404);
    }
}

package org.safeconduct.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.BrowserStory;

class FrameStoryTests extends BrowserStory {

    @Test
    void hidesTheScreenByOneKeyAndShowsItAgain() {
        signIn("lena-brandt");
        page.navigate("/practice");
        page.evaluate("for (let i = 0; i < 2; i++)"
                + " document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))");

        assertThat(page.locator("#cover")).isVisible();
        assertThat(page.title()).doesNotContain("Practice");
        assertThat((Boolean) page.evaluate("document.querySelector('main').inert"))
                .isTrue();
        screenshot("hidden");

        page.keyboard().press("Enter");
        assertThat(page.locator("#cover")).isHidden();
    }

    @Test
    void leadsToAPageThatTellsNothingWhereScriptsDoNotRun() {
        open(new NewContextOptions().setJavaScriptEnabled(false));
        signIn("lena-brandt");
        page.navigate("/practice");
        page.locator("[data-hide-screen]").click();

        assertThat(page.locator("main")).containsText("This screen is paused.");
        assertThat(page.content()).doesNotContain("SafeConduct");
    }

    @Test
    void worksWithoutScriptsFromSignInToSignOut() {
        open(new NewContextOptions().setJavaScriptEnabled(false));
        signIn("camille-laurent");
        speak("pt");
        assertThat(page.locator("html")).hasAttribute("lang", "pt");

        page.locator("details.menu").last().locator("summary").click();
        page.locator("form[action='/sign-out'] button").click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.url()).endsWith("/sign-in?why=out");
    }

    @Test
    void marksThePracticeSpaceOnEveryPage() {
        signIn("lena-brandt");
        page.navigate("/practice");
        page.locator("form[action='/practice/enter'] button").click();
        page.navigate("/practice");

        assertThat(page.locator(".practice-banner")).isVisible();
        axe();
        screenshot("practice");
        page.locator(".practice-banner button").click();
        page.navigate("/practice");
        assertThat(page.locator(".practice-banner")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void refusesWithoutADeadEnd(String language) {
        open(new NewContextOptions().setLocale(language).setViewportSize(PHONE, 844));
        signIn("lena-brandt");
        page.navigate("/practice");
        speak(language);
        page.navigate("/nothing-here");

        assertThat(page.locator("main a.btn-primary")).hasAttribute("href", "/today");
        fitsTheScreen();
        axe();
        screenshot("refusal-phone-" + language);
    }

    @Test
    void reachesEverythingByKeyboard() {
        signIn("lena-brandt");
        page.navigate("/practice");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        screenshot("practice-page");
    }
}

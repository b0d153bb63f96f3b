package org.safeconduct.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.BrowserStory;

@Tag("personas")
class SignInStoryTests extends BrowserStory {

    @Test
    void opensOnTheSignInPage() {
        page.navigate("/");

        assertThat(page.locator("h1")).containsText("Who are you today?");
        axe();
        screenshot("sign-in");
    }

    @Test
    void fitsAPhoneInEveryLanguage() {
        for (String language : new String[] {"en", "fr", "pt", "ar"}) {
            open(new NewContextOptions().setLocale(language).setViewportSize(PHONE, 844));
            page.navigate("/sign-in");
            assertThat(page.locator("html")).hasAttribute("lang", language);
            fitsTheScreen();
            axe();
            screenshot("sign-in-phone-" + language);
        }
    }

    @Test
    void changesTheLanguageAndStaysOnThePage() {
        page.navigate("/sign-in");
        speak("ar");

        assertThat(page.url()).endsWith("/sign-in");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        screenshot("sign-in-ar");
    }
}

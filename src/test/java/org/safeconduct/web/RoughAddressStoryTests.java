package org.safeconduct.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;
import org.safeconduct.BrowserStory;

/** Somebody follows an address no server can read: our page, in their own language, still signed in. */
class RoughAddressStoryTests extends BrowserStory {

    @Test
    void anAddressNobodyCanReadIsAnsweredToWhoeverIsSignedIn() {
        signIn("lena-brandt");
        speak("ar");

        assertThat(page.navigate("/cases/%00").status()).isEqualTo(400);

        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(page.locator("main a[href='/today']").count()).isEqualTo(1);
        assertThat(page.locator(".refusal dd").first().innerText()).isEqualTo("لم يتغير أي شيء.");
        axe();
        screenshot("rough-address-ar-wide");
    }

    @Test
    void aSignBrowsersDoNotEncodeIsOnlyAnAddressNobodyHas() {
        signIn("lena-brandt");

        assertThat(page.navigate("/cases/a|b^{c}?line=[x]|y").status()).isEqualTo(404);
        assertThat(page.locator("main h1").innerText()).isEqualTo("Nothing here for you");
    }

    @Test
    void aPhoneWithoutScriptGetsIt() {
        open(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(PHONE, 844));
        page.navigate("/cases/%00");

        assertThat(page.locator("main h1").innerText()).isEqualTo("This request cannot be read");
        screenshot("rough-address-en-phone");
    }
}

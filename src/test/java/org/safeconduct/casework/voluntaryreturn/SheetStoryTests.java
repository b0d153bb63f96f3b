package org.safeconduct.casework.voluntaryreturn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** The sheet a person signs: printed in two languages from the step, photographed, sent back with the step. */
class SheetStoryTests extends ReturnStory {

    private static final String COUNSELLOR = "lena-brandt";

    @Test
    void printsTwoLanguagesSideBySideFromTheStep() {
        isAt("Task_SignDeclaration");
        takes(COUNSELLOR, "Sign declaration");
        page.locator(".work-aside a.btn-primary").click();
        page.locator("select[name=first]").selectOption("fr");
        page.locator("select[name=second]").selectOption("ar");
        page.locator(".sheet-choice button").click();

        assertThat(page.locator(".sheet-column[lang=fr][dir=ltr] li")).hasCount(8);
        assertThat(page.locator(".sheet-column[lang=ar][dir=rtl] li")).hasCount(8);
        assertThat(page.locator(".sheet-column[lang=ar]")).containsText("العودة");
        assertThat(page.locator("figcaption")).containsText("2026-11");
        assertThat(page.locator("main")).containsText("2026-11");
        axe();
        assertThat(page.locator(".sheet-line")).hasCount(6);
        screenshot("sheet-fr-ar");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".sheet-choice")).isHidden();
        assertThat(page.locator(".sheet-code svg")).isVisible();
        screenshot("sheet-print");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(PHONE, 844);
        fitsTheScreen();
        screenshot("sheet-phone");
    }

    @Test
    void offersOnTheConsentWhatMayBePassedOn() {
        isAt("Task_AskConsent");
        takes(COUNSELLOR, "Ask for data consent");
        String sheet = page.locator(".work-aside a.btn-primary").getAttribute("href");
        page.navigate(sheet.replaceAll("[a-z]{2}-[a-z]{2}$", "en-ar"));

        assertThat(page.locator(".sheet-ticks li")).hasCount(9);
        assertThat(page.locator(".sheet-answer li")).hasCount(2);
        assertThat(page.locator(".sheet-line [lang=ar]")).hasCount(8);
        fitsTheScreen();
        axe();
        screenshot("sheet-consent");
    }

    @Test
    void isThereOnlyForThoseOfTheCase() {
        isAt("Task_SignDeclaration");
        takes(COUNSELLOR, "Sign declaration");
        String sheet = page.locator(".work-aside a.btn-primary").getAttribute("href");
        sit("camille-laurent");
        for (String address : new String[] {sheet, sheet.replaceAll("/[a-z]{2}-[a-z]{2}$", "?first=en&second=fr")}) {
            org.assertj.core.api.Assertions.assertThat(page.navigate(address).status())
                    .isEqualTo(404);
        }
        sit(COUNSELLOR);
        org.assertj.core.api.Assertions.assertThat(page.navigate(sheet.replaceAll("[a-z]{2}-[a-z]{2}$", "en-xx"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void goesBackToItsStepAsAPhoto() {
        isAt("Task_SignDeclaration");
        hasSigned(COUNSELLOR, "Sign declaration");
        does(COUNSELLOR, "Sign declaration", "Version of the text", "2026-11", "The declaration was", "Signed");

        assertThat(page.locator(".notice-good")).isVisible();
    }
}

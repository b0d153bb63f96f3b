package org.safeconduct.casefile.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator.FilterOptions;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.BrowserStory;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casework.page.StepStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The cases an agency keeps: its own, by reference, never a name. */
class CaseListStoryTests extends BrowserStory {

    @Autowired
    private ApplicationContext app;

    @Autowired
    private CaseFiles caseFiles;

    private StepStory story;
    private String reference;

    @BeforeEach
    void openCase() {
        story = StepStory.open(app);
        reference = caseFiles.head(story.caseId()).reference();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void leadsToACaseOnAPhone(String language) {
        open(new NewContextOptions().setLocale(language).setViewportSize(PHONE, 844));
        signIn("lena-brandt");
        speak(language);
        page.navigate("/cases");
        assertThat(page.locator("html")).hasAttribute("lang", language);
        fitsTheScreen();
        axe();
        screenshot("cases-" + language);
        page.locator(".row-link")
                .filter(new FilterOptions().setHasText(reference))
                .click();

        assertThat(page.locator("h1")).hasText(reference);
    }

    @Test
    void findsACaseByItsReferenceAndSaysWhenThereIsNone() {
        signIn("lena-brandt");
        page.navigate("/cases?state=closed");
        assertThat(page.locator("main")).not().containsText(reference);
        page.locator("#reference").fill(reference.toLowerCase(Locale.ROOT).replace("-", " "));
        page.locator("form[role=search] button").click();
        assertThat(page.locator("h1")).hasText(reference);

        for (String other : new String[] {"VR-0000-0000", "nothing"}) {
            page.navigate("/cases");
            page.locator("#reference").fill(other);
            page.locator("form[role=search] button").click();
            assertThat(page.locator(".notice-soon")).containsText("no case with this reference");
        }
        axe();
    }

    @Test
    void showsNobodyTheCasesOfAnotherAgency() {
        for (String persona : new String[] {"camille-laurent", "claudia-reuter", "olaf-winter"}) {
            open(new NewContextOptions().setLocale("en-GB"));
            signIn(persona);
            page.navigate("/cases");

            assertThat(page.locator("main")).not().containsText(reference);
        }
    }

    @Test
    void saysWhatToDoWhereAnAgencyKeepsNone() {
        signIn("claudia-reuter");
        page.navigate("/cases");

        assertThat(page.locator(".row-link")).hasCount(0);
        assertThat(page.locator(".empty")).containsText("worklist");
        assertThat(page.locator(".empty a[href$='/worklist']")).isVisible();
        axe();
    }
}

package org.safeconduct.casework.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.BrowserStory;
import org.safeconduct.ByKeyboard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The case, its first step and its diagrams, as Lena Brandt meets them in a browser. */
class CasePageStoryTests extends BrowserStory {

    /** Without script a page never tells the browser's driver that it stands still. */
    private static final String NOTE = "[name=firstTalkNote]";

    private static final String KEEP = "#work button[formaction]";

    @Autowired
    private ApplicationContext app;

    private StepStory story;

    @BeforeEach
    void openCase() {
        story = StepStory.open(app);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void keepsEveryPageOfACaseOpenToEverybody(String language) {
        open(new NewContextOptions().setLocale(language).setViewportSize(PHONE, 844));
        signIn("lena-brandt");
        speak(language);
        for (String address : List.of(
                story.casePage(),
                story.stepPage(),
                story.stepPage() + "/give",
                story.casePage() + "/endings",
                story.casePage() + "/diagrams/informed-decision")) {
            page.navigate(address);
            assertThat(page.locator("html")).hasAttribute("lang", language);
            fitsTheScreen();
            axe();
        }
    }

    @Test
    void saysWhoseTurnItIsAndWhatIsForbidden() {
        signIn("lena-brandt");
        page.navigate(story.casePage());

        assertThat(page.locator(".turn.is-mine")).containsText("Give first information");
        assertThat(page.locator(".turn.is-mine")).containsText("Lena Brandt");
        assertThat(page.locator(".forbidden")).containsText("No relative may interpret");
        assertThat(page.locator("#panel-diagram .here .is-here")).hasText("Give first information");
        screenshot("case");
    }

    @Test
    void leadsFromTheDiagramToTheCalledOne() {
        signIn("lena-brandt");
        page.navigate(story.casePage());
        page.locator("#panel-diagram summary").first().click();
        page.locator("#panel-diagram svg a").first().click();

        assertThat(page.locator("svg.diagram")).isVisible();
        assertThat(page.locator(".panel-nav [aria-current]")).hasCount(1);
    }

    @Test
    void keepsWhatIsTypedWithoutBeingAsked() {
        signIn("lena-brandt");
        page.navigate(story.stepPage());
        page.locator(NOTE).fill("Speaks quietly");
        assertThat(page.locator("#kept")).containsText("Draft kept");
        page.locator(NOTE).fill("Speaks quietly, comes again");
        assertThat(page.locator("#kept input[name=_version]")).hasValue("2");
        page.navigate(story.stepPage());

        assertThat(page.locator(NOTE)).hasValue("Speaks quietly, comes again");
    }

    @Test
    void keepsADraftWithoutScriptAndLosesNothingToAnotherWindow() {
        open(new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false));
        signIn("lena-brandt");
        var second = page.context().newPage();
        page.navigate(story.stepPage());
        second.navigate(story.stepPage());
        second.bringToFront();
        second.locator(NOTE).fill("Second window");
        ByKeyboard.leave(second.locator(KEEP));
        assertThat(second.locator(NOTE)).hasValue("Second window");
        page.bringToFront();
        page.locator(NOTE).fill("First window");
        ByKeyboard.leave(page.locator(KEEP));

        assertThat(page.locator("[role=alert]")).containsText("newer draft");
        assertThat(page.locator(NOTE)).hasValue("First window");
        ByKeyboard.leave(page.locator(KEEP));
        assertThat(page.locator("#kept")).containsText("Draft kept");
        assertThat(page.locator(NOTE)).hasValue("First window");
    }
}

package org.safeconduct.casework.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.AdjustableClock;
import org.safeconduct.BrowserStory;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.sample.SampleWalk;
import org.safeconduct.worklist.Claims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages of what came too late, or did not come at all, are open to everybody: phone and desk, both directions. */
class LatePagesStoryTests extends BrowserStory {

    private static final String WORDS = "She asks for a woman as interpreter, and for the bus at nine.";

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private ApplicationContext app;

    @Autowired
    private Claims claims;

    @Autowired
    private AdjustableClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void theStepAColleagueDidMeanwhile(String language) {
        StepStory story = StepStory.open(app);
        speaks(language);
        page.navigate(story.stepPage());
        page.locator("textarea").first().fill(WORDS);
        Actor greta = staff.find(new ActorId("greta-sommer")).orElseThrow();
        claims.takeOver(greta, story.caseId(), story.first().id());
        walk.complete(greta, story.first(), Map.of());
        page.locator("#work button.btn-primary").click();

        assertThat(page.locator(".typed dd").last()).containsText(WORDS);
        isOpenToEverybody("late-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void theAppointmentNobodyCameTo(String language) {
        StepStory story = StepStory.open(app);
        String agreed = clock.instant().plus(3, ChronoUnit.DAYS).toString().substring(0, 16);
        walk.complete(
                story.lena(),
                story.first(),
                Map.of(
                        "firstInformation", TextNode.valueOf("continue"),
                        "appointmentAt", TextNode.valueOf(agreed)));
        speaks(language);
        page.navigate("/today");
        page.navigate(page.locator("a[href*='" + story.caseId() + "'][href$='/no-show']")
                .getAttribute("href"));
        page.locator("form.panel").evaluate("form => form.noValidate = true");
        page.locator("form.panel button").click();

        assertThat(page.locator(".error-summary")).isVisible();
        isOpenToEverybody("no-show-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void theFormOfAnEndedSession(String language) {
        StepStory story = StepStory.open(app);
        speaks(language);
        page.navigate(story.casePage() + "#panel-notes");
        page.locator("#note-text").fill(WORDS);
        clock.forward(Duration.ofHours(13));
        page.locator("form:has(#note-text) button").click();
        page.waitForURL(url -> url.contains("/sign-in"));
        goOn("lena-brandt");

        assertThat(page.locator("main")).containsText(WORDS);
        isOpenToEverybody("kept-" + language);
    }

    private void speaks(String language) {
        open(new NewContextOptions().setLocale(language).setViewportSize(WIDE, 900));
        signIn("lena-brandt");
        speak(language);
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    private void isOpenToEverybody(String name) {
        axe();
        screenshot(name + "-wide");
        page.setViewportSize(PHONE, 844);
        fitsTheScreen();
        axe();
        screenshot(name + "-phone");
    }
}

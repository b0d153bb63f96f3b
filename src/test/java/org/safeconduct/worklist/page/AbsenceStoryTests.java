package org.safeconduct.worklist.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.BrowserStory;
import org.safeconduct.ByKeyboard;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.worklist.Claims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody is away with nobody to stand in: a supervisor sees what they hold, and nobody hands them anything new. */
class AbsenceStoryTests extends BrowserStory {

    private static final ActorId TAREK = new ActorId("tarek-haddad");

    @Autowired
    private ApplicationContext app;

    @Autowired
    private Claims claims;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void areBack() {
        jdbc.sql("delete from deputy").update();
    }

    @Test
    void keepsNewWorkFromWhoeverIsAwayAndShowsWhatTheyHold() {
        StepStory held = StepStory.open(app);
        claims.give(held.lena(), held.caseId(), held.first().id(), TAREK);
        StepStory other = StepStory.open(app);

        signIn("greta-sommer");
        enters(TAREK.value());
        assertThat(page.locator("main li").first()).containsText("Nobody stands in");
        look("absence-wide-en");
        page.locator("a[href*='assignee=tarek-haddad']").click();
        assertThat(page.locator("main a[href*='" + held.caseId() + "']").first())
                .isVisible();

        page.navigate(other.stepPage() + "/give");
        assertThat(page.locator("#c-tarek-haddad")).isDisabled();
        assertThat(page.locator("#colleague .badge")).containsText("away until");
        look("give-away-wide-en");
        assertThatThrownBy(() ->
                        claims.give(other.lena(), other.caseId(), other.first().id(), TAREK))
                .isInstanceOf(Refusal.class);
        page.navigate("/worklist/selection?act=give&work=" + other.first().id());
        assertThat(page.locator("#colleague")).isVisible();
        assertThat(page.locator("#c-tarek-haddad")).hasCount(0);
    }

    @Test
    void isEnteredWithoutScriptAndEndsWithItsLastDay() {
        StepStory story = StepStory.open(app);
        open(new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false));
        signIn("greta-sommer");
        enters(TAREK.value());
        assertThat(page.locator("main li").first()).containsText("is away");

        clock.forward(java.time.Duration.ofDays(4));
        claims.give(story.lena(), story.caseId(), story.first().id(), TAREK);
    }

    @Test
    void fitsAPhoneInArabic() {
        StepStory story = StepStory.open(app);
        open(new NewContextOptions().setLocale("ar").setViewportSize(PHONE, 844));
        signIn("greta-sommer");
        speak("ar");
        enters(TAREK.value());
        look("absence-phone-ar");
        page.navigate(story.stepPage() + "/give");
        look("give-away-phone-ar");
    }

    private void enters(String absent) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        page.navigate("/worklist/deputies?absent=" + absent);
        assertThat(page.locator("#absent")).hasValue(absent);
        page.locator("#from").fill(today.toString());
        page.locator("#to").fill(today.plusDays(3).toString());
        Locator enter = page.locator("form[action='/worklist/deputies'] button");
        ByKeyboard.leave(enter);
        assertThat(page.url()).endsWith("/worklist/deputies");
    }

    private void look(String name) {
        axe();
        fitsTheScreen();
        screenshot(name);
    }
}

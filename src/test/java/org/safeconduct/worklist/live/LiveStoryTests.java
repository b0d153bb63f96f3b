package org.safeconduct.worklist.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.BrowserStory;
import org.safeconduct.OtherNode;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.sample.SampleWalk;
import org.safeconduct.worklist.Claims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** A page open on one node tells what somebody does on the other, and moves nothing by itself. */
class LiveStoryTests extends BrowserStory {

    /** A country that no other story returns to, so that its list stays on one page. */
    private static final String RARE = "TUV";

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    @Autowired
    private ConfigurableApplicationContext context;

    @Autowired
    private StaffRegister staff;

    private OtherNode other;

    @BeforeEach
    void startTheOther() {
        other = OtherNode.of(context);
    }

    @Test
    void offersNewWorkThatTheOtherNodeBroughtAndShowsItWhenAsked() {
        comes(context.getBean(SampleWalk.class));
        signIn("lena-brandt");
        page.navigate("/worklist?view=agency&sort=opened&country=" + RARE);
        Locator bar = page.locator("[data-live-new]");
        Locator number = page.locator(".tabs [aria-current] .count");
        String before = number.textContent();
        int rows = page.locator("[data-task]").count();
        comes(other.bean(SampleWalk.class));
        comes(other.bean(SampleWalk.class));

        assertThat(page.locator("[data-live-number]")).hasText("2");
        assertThat(bar).isVisible(SOON);
        assertThat(number).not().hasText(before);
        assertThat(page.locator("[data-task]")).hasCount(rows);
        axe();
        screenshot("live-new-wide");
        page.evaluate("document.querySelectorAll('[data-task]').forEach(row => row.classList.add('was-here'))");
        bar.locator("a").click();
        assertThat(bar).isHidden();
        assertThat(page.locator("[data-task].was-here")).hasCount(0);
    }

    @Test
    void leadsWithoutAScriptToTheSameListInTheSameOrder() {
        signIn("lena-brandt");
        page.navigate("/worklist?view=agency&sort=opened&due=week&country=" + RARE);
        for (Locator link : page.locator("[data-live-show]").all()) {
            assertThat(link).hasAttribute("href", "/worklist?view=agency&due=week&country=" + RARE + "&sort=opened");
        }
        assertThat(page.locator("[data-live-show]")).hasCount(2);
    }

    private void comes(SampleWalk walk) {
        Actor lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        walk.open(lena, "voluntary-return", Map.of("returnCountry", TextNode.valueOf(RARE)));
    }

    @Test
    void saysOnACaseThatAColleagueHasActedOnTheOtherNode() {
        StepStory story = StepStory.open(context);
        open(new NewContextOptions().setLocale("ar").setViewportSize(PHONE, 844));
        signIn("lena-brandt");
        speak("ar");
        page.navigate(story.casePage());
        Locator bar = page.locator("[data-live-other]");
        assertThat(bar).isHidden();

        Actor lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        other.bean(Claims.class).release(lena, story.caseId(), story.first().id());
        assertThat(bar).isVisible(SOON);
        fitsTheScreen();
        axe();
        screenshot("live-case-phone-ar");
        bar.locator("a").click();
        assertThat(page.locator("[data-live-other]")).isHidden();
    }

    @Test
    void leavesPagesWholeWhereNoScriptRuns() {
        open(new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false));
        signIn("lena-brandt");
        page.navigate("/worklist?view=agency");
        assertThat(page.locator(".live-bar").first()).isHidden();
        assertThat(page.locator("#live-rows")).isVisible();
    }
}

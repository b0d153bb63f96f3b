package org.safeconduct.worklist.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.BrowserStory;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.worklist.Claims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Finding work and taking it on, in a browser. */
class WorklistStoryTests extends BrowserStory {

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private ApplicationContext app;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Claims claims;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void keepsEveryListOpenToEverybody(String language) {
        StepStory.open(app);
        open(new NewContextOptions().setLocale(language).setViewportSize(PHONE, 844));
        signIn("lena-brandt");
        speak(language);
        for (String address : List.of(
                "/today",
                "/worklist",
                "/worklist?view=agency&due=week",
                "/worklist/find?reference=X",
                "/worklist/deputies",
                "/notices",
                "/today/calendar")) {
            page.navigate(address);
            assertThat(page.locator("html")).hasAttribute("lang", language);
            fitsTheScreen();
            axe();
        }
    }

    @Test
    void saysWhoWasFaster() {
        StepStory story = released();
        Actor tarek = staff.find(new ActorId("tarek-haddad")).orElseThrow();
        signIn("lena-brandt");
        page.navigate(story.casePage());
        claims.claim(tarek, story.caseId(), story.first().id());
        page.locator(".turn-act form button").first().click();

        assertThat(page.locator("main")).containsText(tarek.name() + " was faster");
        axe();
    }

    @Test
    void takesOnAndCompletesTheFirstStepWithoutScript() {
        StepStory story = released();
        open(new NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(false));
        signIn("lena-brandt");
        page.navigate(
                "/worklist/find?reference=" + caseFiles.head(story.caseId()).reference());
        page.locator("form[action='" + story.stepPage() + "/claim'] button").click();
        tellFirstThings(page);
        page.locator("#work .btn-primary").click();

        assertThat(page.locator(".notice-good, .badge")).not().hasCount(0);
        org.assertj.core.api.Assertions.assertThat(
                        procedures.standing(story.caseId()).ended())
                .isTrue();
    }

    private StepStory released() {
        StepStory story = StepStory.open(app);
        claims.release(story.lena(), story.caseId(), story.first().id());
        return story;
    }

    private static void tellFirstThings(Page page) {
        page.locator("[name=firstTalkAt]").fill("2026-01-15T10:00");
        page.locator("[name=firstTalkLanguage]").selectOption(new SelectOption().setIndex(1));
        page.locator("[name=firstTalkInterpreter][value=not-needed]").check();
        page.locator("[name=firstTalkNoRelative][type=checkbox]").check();
        page.locator("[name=handedOver][value=leaflet]").check();
        page.locator("[name=firstInformation][value=information-only]").check();
    }
}

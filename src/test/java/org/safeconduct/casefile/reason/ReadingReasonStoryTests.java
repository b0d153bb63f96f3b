package org.safeconduct.casefile.reason;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.BrowserStory;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** A supervisor who signed in a moment ago states a reason in the browser and then sees what a caseworker sees. */
@Tag("personas")
class ReadingReasonStoryTests extends BrowserStory {

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,1280", "en,390", "ar,390"})
    void statesAReason(String language, int width) {
        Actor lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        CaseId caseId = walk.open(lena, "voluntary-return", Map.of("birthDate", TextNode.valueOf("1990-02-03")));
        open(new NewContextOptions().setLocale(language).setViewportSize(width, 844));
        signIn(supervisorOf(lena));
        speak(language);
        page.navigate("/cases/" + caseId);
        axe();
        fitsTheScreen();
        screenshot("case-of-supervisor-" + language + "-" + width);
        page.locator("#panel-reason a").click();
        fitsTheScreen();
        axe();
        screenshot("reading-reason-" + language + "-" + width);
        page.locator("#code").selectOption("complaint");
        page.locator("#text").fill("The person complained about the appointment.");
        page.locator("form.panel button").click();

        assertThat(page.locator("#panel-timeline")).isVisible();
        assertThat(page.locator("#panel-reason")).hasCount(0);
    }

    private String supervisorOf(Actor colleague) {
        return staff.of(colleague.agency()).stream()
                .filter(actor -> actor.is(Role.SUPERVISOR))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }
}

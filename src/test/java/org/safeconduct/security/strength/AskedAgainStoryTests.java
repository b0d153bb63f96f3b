package org.safeconduct.security.strength;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.AdjustableClock;
import org.safeconduct.BrowserStory;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** A colleague of the demo who signed in too long ago for an act: asked again, and nothing typed is lost. */
@Tag("personas")
class AskedAgainStoryTests extends BrowserStory {

    private static final String REASON = "The person complained about the appointment.";

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private AdjustableClock clock;

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,390"})
    void goesOnWithWhatWasTyped(String language, int width) {
        Actor lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        CaseId caseId = walk.open(lena, "voluntary-return", Map.of("birthDate", TextNode.valueOf("1990-02-03")));
        open(new NewContextOptions().setLocale(language).setViewportSize(width, 844));
        signIn(supervisorOf(lena));
        speak(language);
        clock.forward(Duration.ofMinutes(6));
        page.navigate("/cases/" + caseId + "/reading-reason");
        page.locator("#code").selectOption("complaint");
        page.locator("#text").fill(REASON);
        page.locator("form.panel button").click();

        page.waitForURL("**/sign-in?why=again&strength=3");
        assertThat(page.locator("button.persona")).hasCount(1);
        check("sign-in-again-" + language);
        page.locator("button.persona").click();
        page.waitForURL("**/kept");
        assertThat(page.locator("main")).containsText(REASON);
        check("kept-again-" + language);
        page.locator("main .panel form .btn-primary").click();

        assertThat(page.locator("#panel-timeline")).isVisible();
        page.navigate("/kept");
        assertThat(page.locator("main .panel")).hasCount(0);
    }

    private void check(String picture) {
        axe();
        fitsTheScreen();
        screenshot(picture);
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

package org.safeconduct.casework.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.BrowserStory;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.sample.SampleWalk;
import org.safeconduct.worklist.Claims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form sent twice, a lost connection, a colleague at the same step: nothing is lost, nothing done twice. */
class NothingLostTests extends BrowserStory {

    private static final String NOTE = "textarea";
    private static final String DONE =
            "firstTalkAt=2020-03-02T10:00&firstTalkLanguage=fra&firstTalkInterpreter=not-needed&firstTalkNoRelative=true"
                    + "&handedOver=leaflet&firstInformation=continue&appointmentAt=2100-01-04T10:00&appointmentPlace=Room";

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private Procedures procedures;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Claims claims;

    @Autowired
    private MockMvcTester mvc;

    private StepStory story;

    @BeforeEach
    void openACase() {
        story = StepStory.open(walk, staff, procedures);
    }

    @Test
    void completesAStepOnceHoweverOftenItsFormIsSent() {
        Assertions.assertThat(send(DONE)).hasStatus(302);
        int entries = caseFiles.timeline(story.lena(), story.caseId()).size();

        Assertions.assertThat(send(DONE).getResponse().getStatus()).isBetween(400, 499);
        Assertions.assertThat(caseFiles.timeline(story.lena(), story.caseId())).hasSize(entries);
    }

    @Test
    void sendsTheDraftOnceTheConnectionIsBack() {
        signIn("lena-brandt");
        Page second = page.context().newPage();
        second.navigate(story.stepPage());
        second.context().setOffline(true);
        second.locator(NOTE).first().fill("Typed in a tunnel");
        assertThat(second.locator(".is-lost")).not().hasCount(0);
        assertThat(second.locator(NOTE).first()).hasValue("Typed in a tunnel");
        second.context().setOffline(false);
        assertThat(second.locator("#kept")).containsText("Draft kept");
        second.reload();

        assertThat(second.locator(NOTE).first()).hasValue("Typed in a tunnel");
    }

    @Test
    void keepsTheDraftOfWhoeverHadTheStepTakenAway() {
        Assertions.assertThat(mvc.post()
                        .uri(story.stepPage() + "/draft")
                        .contentType("application/x-www-form-urlencoded")
                        .content("_version=0&firstTalkNote=Words+of+Lena")
                        .with(csrf())
                        .with(As.persona("lena-brandt")))
                .hasStatus(302);
        Actor greta = staff.find(new ActorId("greta-sommer")).orElseThrow();
        claims.takeOver(greta, story.caseId(), story.first().id());

        MvcTestResult late = send(DONE);
        Assertions.assertThat(late).hasStatus(409).bodyText().contains(greta.name());
        claims.give(greta, story.caseId(), story.first().id(), story.lena().id());
        Assertions.assertThat(mvc.get().uri(story.stepPage()).with(As.persona("lena-brandt")))
                .hasStatusOk()
                .bodyText()
                .contains("Words of Lena");
    }

    private MvcTestResult send(String typed) {
        return mvc.post()
                .uri(story.stepPage())
                .contentType("application/x-www-form-urlencoded")
                .content(typed)
                .with(csrf())
                .with(As.persona("lena-brandt"))
                .exchange();
    }
}

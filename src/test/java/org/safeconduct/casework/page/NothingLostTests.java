package org.safeconduct.casework.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.BrowserStory;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.sample.SampleWalk;
import org.safeconduct.worklist.Claims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form sent twice, a lost connection, a colleague at the same step: nothing is lost, nothing done twice. */
@Tag("personas")
class NothingLostTests extends BrowserStory {

    private static final String NOTE = "textarea";
    private static final String DONE =
            "firstTalkAt=2020-03-02T10:00&firstTalkLanguage=fra&firstTalkInterpreter=not-needed&firstTalkNoRelative=true"
                    + "&handedOver=leaflet&firstInformation=continue&appointmentAt=2100-01-04T10:00&appointmentPlace=Room";

    @Autowired
    private ApplicationContext app;

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Claims claims;

    @Autowired
    private MockMvcTester mvc;

    private StepStory story;

    @BeforeEach
    void openACase() {
        story = StepStory.open(app);
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

    @Test
    void givesBackEverythingTypedAtAStepAColleagueCompletedMeanwhile() {
        Actor greta = staff.find(new ActorId("greta-sommer")).orElseThrow();
        signIn("lena-brandt");
        page.navigate(story.stepPage());
        page.locator(NOTE).first().fill("Kept as a draft");
        assertThat(page.locator("#kept")).containsText("Draft kept");
        claims.takeOver(greta, story.caseId(), story.first().id());
        walk.complete(greta, story.first(), Map.of());

        String typed =
                "firstTalkNote=Came+after+the+draft%0Aand+has+two+lines&appointmentPlace=Room+7&handedOver=leaflet"
                        + "&_form=" + value("_form") + "&_once=" + value("_once");
        String late = text(send(typed));
        Assertions.assertThat(send(typed)).hasStatus(409);
        Assertions.assertThat(late)
                .contains("already done", "Came after the draft\nand has two lines", "Room 7")
                .containsPattern("<dt>[^<]*[Pp]lace[^<]*</dt>\\s*<dd><bdi dir=\"auto\">Room 7")
                .doesNotContain("<dt></dt>", "handedOver");

        Assertions.assertThat(mvc.get().uri(story.stepPage()).with(As.persona("lena-brandt")))
                .hasStatus(409)
                .bodyText()
                .contains("Kept as a draft");
        Assertions.assertThat(mvc.get().uri(story.stepPage()).with(As.persona("greta-sommer")))
                .hasStatus(409)
                .bodyText()
                .doesNotContain("Kept as a draft");
        page.locator(NOTE).first().fill("Came after the draft, in a browser");
        page.locator("button.btn-primary[type=submit]").click();
        assertThat(page.locator("h1")).containsText("faster");
        assertThat(page.locator(".typed")).containsText("Came after the draft, in a browser");
    }

    private String value(String field) {
        return URLEncoder.encode(
                page.locator("#work input[name=" + field + "]").getAttribute("value"), StandardCharsets.UTF_8);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
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

package org.safeconduct.worklist.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casework.page.StepStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Small forms that cannot be taken come back with what is wrong at the field, and with what was typed. */
@WithApp
class SmallFormTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext app;

    private StepStory story;

    @BeforeEach
    void openACase() {
        story = StepStory.open(app);
    }

    @Test
    void keepsTheDaysOfADeputyship() {
        assertThat(post("/worklist/deputies", "absent=lena-brandt&standsIn=tarek-haddad&from=2031-05-02&to=2031-05-01"))
                .hasStatus(422)
                .bodyText()
                .contains("error-summary", "href=\"#to\"", "value=\"2031-05-02\"")
                .containsPattern("value=\"tarek-haddad\"[^>]*selected");
    }

    @Test
    void namesADeputyForTheSameDaysOnlyOnce() {
        String weeks = "absent=lena-brandt&standsIn=tarek-haddad&from=2041-05-02&to=2041-05-20";
        assertThat(post("/worklist/deputies", weeks)).hasStatus(302);
        assertThat(post("/worklist/deputies", weeks.replace("05-02", "05-20")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#standsIn\"", "stands in on some of these days already");
        assertThat(post("/worklist/deputies", weeks.replace("05-", "06-"))).hasStatus(302);
    }

    @Test
    void saysAtTheFieldWhoIsNoColleague() {
        assertThat(post(story.stepPage() + "/give", "colleague=petra-neumann"))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#colleague\"", "id=\"colleague\"", "field-error");
        assertThat(post(story.stepPage() + "/give", "")).hasStatus(422);
    }

    @Test
    void findsNoStepUnderTheAddressOfAnotherCase() {
        String mixed =
                StepStory.open(app).casePage() + "/tasks/" + story.first().id();
        for (String act : new String[] {"/give", "/agency"}) {
            assertThat(mvc.get().uri(mixed + act).with(As.persona("lena-brandt")))
                    .as(act)
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri(story.stepPage() + "/give").with(As.persona("lena-brandt")))
                .hasStatusOk();
    }

    @Test
    void putsWhatAPersonsFileRefusesAtTheQuestionOfTheForm() {
        String typed = "contactReason=return&contactDate=2020-03-01&returnCountry=NER&fullName=123&birthDateKnown=day"
                + "&birthDate=1990-01-01&sex=F&nationalityClaimed=NER&language=fra&interpreterGender=woman"
                + "&compatriotObjection=no&contactChannels=in-person&familyMembers[0].memberFullName=7"
                + "&familyMembers[0].memberRelation=child&familyMembers[0].memberSex=F";

        assertThat(post("/openings/voluntary-return", typed))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#f-fullName\"", "value=\"123\"");
    }

    @Test
    void refusesWordsThatNoListKnows() {
        for (String query : new String[] {"view=all", "sort=name", "due=never", "priority=2", "after=!!", "after=YQ"}) {
            assertThat(mvc.get().uri("/worklist?" + query).with(As.persona("lena-brandt")))
                    .as(query)
                    .hasStatus(422);
            assertThat(mvc.get().uri("/api/worklist?" + query).with(As.persona("lena-brandt")))
                    .as(query)
                    .hasStatus(422);
        }
    }

    @Test
    void showsOneKindOfStepOnly() {
        String step = story.first().key();
        assertThat(mvc.get().uri("/worklist?view=mine&step=" + step).with(As.persona("lena-brandt")))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + step + "\" selected");
        assertThat(mvc.get().uri("/api/worklist?step=Task_Nothing").with(As.persona("lena-brandt")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void letsASupervisorPutACaseFirstAndNobodyElse() {
        String address = "/cases/" + story.caseId() + "/priority";
        assertThat(mvc.post().uri(address).param("first", "yes").with(csrf()).with(As.persona("greta-sommer")))
                .hasStatus(302);
        assertThat(mvc.get().uri("/api/worklist?priority=1").with(As.persona("lena-brandt")))
                .hasStatusOk()
                .bodyText()
                .contains(story.caseId().toString());
        assertThat(post(address, "first=no")).hasStatus(403);
    }

    private MvcTestResult post(String address, String typed) {
        return mvc.post()
                .uri(address)
                .contentType("application/x-www-form-urlencoded")
                .content(typed)
                .with(csrf())
                .with(As.persona("lena-brandt"))
                .exchange();
    }
}

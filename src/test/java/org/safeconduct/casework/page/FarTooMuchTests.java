package org.safeconduct.casework.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.safeconduct.BrowserStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A whole book pasted into a field: refused there, the limit named, and everything else of the form still there. */
class FarTooMuchTests extends BrowserStory {

    private static final int PASTED = 3_000_000;
    private static final int BEYOND = 9_000_000;
    private static final String TALK = "name=\"firstTalkAt\" type=\"datetime-local\" value=\"";

    @Autowired
    private ApplicationContext app;

    @Test
    void aTextOfMegabytesIsRefusedAtItsFieldAndTheRestIsKept() {
        StepStory story = StepStory.open(app);
        APIResponse answer = send(
                story.stepPage(),
                form(story.stepPage()).set("firstTalkAt", "2020-03-02T10:00").set("firstTalkNote", "x".repeat(PASTED)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains(TALK + "2020-03-02T10:00", "x".repeat(4000))
                .containsPattern("href=\"#f-firstTalkNote\".*At most 100,000 characters");
    }

    @Test
    void aNoteOfMegabytesIsGivenBackWhole() {
        StepStory story = StepStory.open(app);
        APIResponse answer =
                send(story.casePage() + "/notes", form(story.casePage()).set("text", "x".repeat(PASTED)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("4,000", "x".repeat(PASTED));
    }

    @Test
    void whatNoFormHoldsIsRefusedNamingTheLimit() {
        StepStory story = StepStory.open(app);
        APIResponse answer =
                send(story.casePage() + "/notes", form(story.casePage()).set("text", "x".repeat(BEYOND)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("8 MB of text").doesNotContain("draft", "xxxx");
    }

    private FormData form(String path) {
        signIn("lena-brandt");
        page.navigate(path);
        return FormData.create()
                .set("_csrf", page.locator("input[name=_csrf]").first().inputValue());
    }

    private APIResponse send(String path, FormData form) {
        return page.request().post(path, RequestOptions.create().setForm(form).setMaxRedirects(0));
    }
}

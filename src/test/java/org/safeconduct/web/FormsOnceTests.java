package org.safeconduct.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.BrowserStory;
import org.safeconduct.casework.page.StepStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form that creates something is taken once, however often it is sent: reload, back, double click. */
@Tag("personas")
class FormsOnceTests extends BrowserStory {

    private static final Pattern KEY = Pattern.compile("name=\"_once\" value=\"([^\"]+)\"");
    private static final String OPENING = "/openings/voluntary-return";
    private static final String TYPED = "contactReason=return&contactDate=2020-03-01&returnCountry=NER"
            + "&fullName=Amina+Once&birthDateKnown=day&birthDate=1990-01-01&sex=F&nationalityClaimed=NER&language=fra"
            + "&interpreterGender=woman&compatriotObjection=no&contactChannels=in-person";

    /** A real double click will not do: Chromium itself sends only one of two. */
    private static final String TWICE = """
            async () => {
              const form = document.querySelector('form:has(#note-text)');
              const body = new URLSearchParams(new FormData(form));
              await Promise.all([1, 2].map(() => fetch(form.action, {method: 'POST', body})));
            }""";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext app;

    @Test
    void opensOneCaseAndLeadsToItAgain() {
        String key = key(get(OPENING));
        int before = cases();
        MvcTestResult first = post(OPENING, TYPED + "&_once=" + key);
        MvcTestResult again = post(OPENING, TYPED + "&_once=" + key);

        assertThat(first).hasStatus(302);
        assertThat(location(first)).startsWith("/cases/").endsWith("?opened");
        assertThat(again).hasStatus(302);
        assertThat(location(again)).isEqualTo(location(first));
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    void opensOneCaseWhenSentAtTheSameMoment() throws Exception {
        String form = TYPED + "&_once=" + UUID.randomUUID();
        int before = cases();
        ExecutorService two = Executors.newFixedThreadPool(2);
        Callable<String> send = () -> location(post(OPENING, form));
        try {
            List<Future<String>> answers = two.invokeAll(List.of(send, send));
            assertThat(answers.get(0).get())
                    .startsWith("/cases/")
                    .isEqualTo(answers.get(1).get());
        } finally {
            two.shutdown();
        }
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    void keepsTheKeyOfAFormThatComesBackToBeCorrected() {
        String key = UUID.randomUUID().toString();
        MvcTestResult wrong = post(OPENING, TYPED.replace("1990-01-01", "1990-02-30") + "&_once=" + key);
        assertThat(wrong).hasStatus(422);
        assertThat(key(text(wrong))).isEqualTo(key);

        assertThat(post(OPENING, TYPED + "&_once=" + key)).hasStatus(302);
    }

    @Test
    void refusesOtherWordsUnderAKeyThatWasUsedAndGivesThemBack() {
        String key = UUID.randomUUID().toString();
        int before = cases();
        post(OPENING, TYPED + "&_once=" + key);

        assertThat(post(OPENING, TYPED.replace("Amina", "Fatouma") + "&_once=" + key))
                .hasStatus(409)
                .bodyText()
                .contains("already sent", "Fatouma Once");
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    void completesAStepOnceAndLeadsOnAgain() {
        StepStory story = StepStory.open(app);
        String form = "firstTalkAt=2020-03-02T10:00&firstTalkLanguage=fra&firstTalkInterpreter=not-needed"
                + "&firstTalkNoRelative=true&handedOver=leaflet&firstInformation=continue"
                + "&appointmentAt=2100-01-04T10:00&appointmentPlace=Room&_once="
                + key(get(story.stepPage()));

        assertThat(post(story.stepPage(), form)).hasStatus(302);
        assertThat(location(post(story.stepPage(), form))).isEqualTo(story.casePage() + "?done");
    }

    @Test
    void writesOneNoteWhenABrowserSendsItsFormTwice() {
        StepStory story = StepStory.open(app);
        signIn("lena-brandt");
        page.navigate(story.casePage());
        page.locator("#note-text").fill("Rang twice, said once");
        page.evaluate(TWICE);
        page.reload();

        assertThat(page.locator("#panel-notes")
                        .getByText("Rang twice, said once")
                        .count())
                .isEqualTo(1);
    }

    /** Doing these again changes nothing, or does again what somebody wants again. */
    @Test
    void everyFormThatCreatesSomethingCarriesAKey() throws IOException {
        Pattern form = Pattern.compile("(?s)<form[^>]*method=\"post\"[^>]*>.*?</form>");
        List<String> again = List.of(
                "/language",
                "/sign-",
                "/practice/",
                "claim",
                "/kept/",
                "form.address",
                "/people}",
                "/agency(",
                "/end",
                "/notices/",
                "/today/calendar",
                "|${place}/interpreter|",
                "/give(",
                "/release(",
                "/take-over(",
                "/priority(");
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                assertThat(form.matcher(Files.readString(file)).results().map(found -> found.group()))
                        .as(file.toString())
                        .allMatch(text -> text.contains("name=\"_once\"")
                                || again.stream().anyMatch(head(text)::contains));
            }
        }
    }

    private static String head(String form) {
        return form.substring(0, form.indexOf(">\n") < 0 ? form.length() : form.indexOf(">\n"));
    }

    private int cases() {
        return jdbc.sql("select count(*) from case_file").query(Integer.class).single();
    }

    private String get(String address) {
        return text(mvc.get().uri(address).with(As.persona("lena-brandt")).exchange());
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
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

    private static String location(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private static String key(String page) {
        Matcher found = KEY.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}

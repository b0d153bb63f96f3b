package org.safeconduct.operation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casework.page.StepStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Technical support reads what broke, without its words, and has it tried again; nobody else knows of the page. */
@WithApp
class OperationPagesTests {

    private static final String PAGE = "/operations";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext app;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Mishap mishap;

    @Autowired
    private CaseFiles files;

    @Autowired
    private JdbcClient database;

    @Test
    void tellsWhatBrokeAndNothingOfTheCase() throws Exception {
        StepStory story = StepStory.open(app);
        try (BrokenJob job = BrokenJob.of(engine, mishap, story.caseId())) {
            assertThat(text(get("olaf-winter", PAGE)))
                    .contains("Strike", "Mishap", "waits for you", "IllegalStateException (Mishap.java:")
                    .contains(files.head(story.caseId()).reference())
                    .contains("/operations/jobs/" + job.id())
                    .doesNotContain(Mishap.NAME, story.caseId().toString());
        }
    }

    @Test
    void tellsProgramsTheSame() throws Exception {
        StepStory story = StepStory.open(app);
        try (BrokenJob job = BrokenJob.of(engine, mishap, story.caseId())) {
            assertThat(text(get("olaf-winter", "/api/operations")))
                    .contains(job.id(), files.head(story.caseId()).reference(), "\"parts\"", "\"running\"")
                    .doesNotContain(Mishap.NAME, story.caseId().toString());
            assertThat(get("greta-sommer", "/api/operations")).hasStatus(404);
        }
    }

    @Test
    void triesAgainWithOnePressAndRecordsWho() {
        StepStory story = StepStory.open(app);
        try (BrokenJob job = BrokenJob.of(engine, mishap, story.caseId())) {
            long before = recorded();
            assertThat(retry("olaf-winter", job.id())).hasStatus(302).hasRedirectedUrl("/operations?tried=true");
            assertThat(job.triesLeft()).isEqualTo(1);
            assertThat(recorded()).isEqualTo(before + 1);

            job.tryNow();
            assertThat(job.triesLeft()).isZero();

            mishap.happens(false);
            retry("olaf-winter", job.id());
            job.tryNow();
            assertThat(job.done()).isTrue();
            assertThat(retry("olaf-winter", job.id())).hasStatus(404);
        }
    }

    @Test
    void isAbsentForEverybodyElse() throws Exception {
        StepStory story = StepStory.open(app);
        try (BrokenJob job = BrokenJob.of(engine, mishap, story.caseId())) {
            for (String persona : new String[] {"lena-brandt", "greta-sommer", "petra-neumann"}) {
                assertThat(get(persona, PAGE)).hasStatus(404);
                assertThat(text(get(persona, PAGE))).isEqualTo(text(get(persona, "/nowhere")));
                assertThat(text(retry(persona, job.id())))
                        .isEqualTo(text(retry(persona, UUID.randomUUID().toString())));
                assertThat(text(get(persona, "/today"))).doesNotContain("\"/operations\"");
            }
            assertThat(job.triesLeft()).isZero();
            assertThat(text(get("olaf-winter", "/today"))).contains("\"/operations\"");
        }
    }

    @Test
    void countsTheCasesUnderEveryVersionOfTheRules() throws Exception {
        StepStory.open(app);

        assertThat(text(get("olaf-winter", PAGE)).replaceAll("\\s+", " "))
                .containsPattern("Assisted voluntary return.{0,600}data-label=\"Running\">[1-9]")
                .contains("Database", "Fences of the engine", "Works")
                .doesNotContain("Does not work", "Text not available");
    }

    @Test
    void saysWhenThisNodeWasBuiltWithOtherModelsThanThoseInForce() throws Exception {
        String source = "update ACT_RE_DEPLOYMENT set SOURCE_ = ? where NAME_ = 'safeconduct'";
        String own = database.sql("select SOURCE_ from ACT_RE_DEPLOYMENT where NAME_ = 'safeconduct'")
                .query(String.class)
                .single();
        assertThat(text(get("olaf-winter", PAGE)))
                .contains("of the models is in force")
                .doesNotContain("This node was built with");
        try {
            database.sql(source).param("77 sha256:" + "0".repeat(64)).update();
            assertThat(text(get("olaf-winter", PAGE))).contains("It works with edition 77, which is in force");
            assertThat(text(get("olaf-winter", "/api/operations"))).contains("\"inForce\":\"77\",\"same\":false");
        } finally {
            database.sql(source).param(own).update();
        }
    }

    private long recorded() {
        return database.sql("""
                        select count(*) from ledger_event
                        where actor = 'olaf-winter' and act = 'ADMIN' and what = 'retry' and case_pseudonym is not null
                        """).query(Long.class).single();
    }

    private MvcTestResult get(String persona, String address) {
        return mvc.get().uri(address).with(As.persona(persona)).exchange();
    }

    private MvcTestResult retry(String persona, String job) {
        return mvc.post()
                .uri(PAGE + "/jobs/" + job)
                .with(As.persona(persona))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString();
    }
}

package org.safeconduct.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.document.check.Samples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The database has no room left: the act is refused whole, in words, and what was typed comes back. */
@WithApp
class FullDiskTests {

    private static final String OF_MYSQL =
            "signal sqlstate 'HY000' set mysql_errno = 1114, message_text = 'The table is full'";
    private static final String OF_H2 = "call \"org.safeconduct.web.FullDiskTrigger\"";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    @Autowired
    private ApplicationContext app;

    @AfterEach
    void makeRoom() {
        database.sql("drop trigger if exists full_disk").update();
    }

    @Test
    void keepsNothingOfADocumentItCannotKeepWhole() {
        StepStory story = StepStory.open(app);
        fill("document_part");
        long before = count("document") + count("case_entry");

        assertThat(upload(story)).hasStatus(507).bodyText().contains("no room left");
        assertThat(count("document") + count("case_entry")).isEqualTo(before);

        makeRoom();
        assertThat(upload(story)).hasStatus(302);
    }

    @Test
    void givesBackWhatWasTyped() throws Exception {
        StepStory story = StepStory.open(app);
        fill("case_entry_part");

        MvcTestResult refused = mvc.post()
                .uri(story.casePage() + "/notes")
                .param("text", "Rang the consulate twice")
                .with(As.persona("lena-brandt"))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();

        assertThat(refused).hasStatus(507);
        assertThat(refused.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Rang the consulate twice", "no room left");
    }

    @Test
    void tellsProgramsByProblemDocument() {
        StepStory story = StepStory.open(app);
        fill("case_entry_part");

        assertThat(mvc.post()
                        .uri("/api" + story.casePage() + "/notes")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"Rang twice\"}")
                        .header("Idempotency-Key", story.caseId().toString())
                        .header("Authorization", "-")
                        .with(As.persona("lena-brandt")))
                .hasStatus(507)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:safeconduct:refusal:full");
    }

    private MvcTestResult upload(StepStory story) {
        return mvc.post()
                .uri(story.casePage() + "/documents")
                .multipart()
                .file(new MockMultipartFile("file", "paper.pdf", null, Samples.pdf("x")))
                .param("compartment", "TRAVEL")
                .with(As.persona("lena-brandt"))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private void fill(String table) {
        database.sql("create trigger full_disk before insert on " + table + " for each row "
                        + (onH2() ? OF_H2 : OF_MYSQL))
                .update();
    }

    private boolean onH2() {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}

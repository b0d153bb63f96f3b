package org.safeconduct.worklist.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.Amendments;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.worklist.Deputies;
import org.safeconduct.worklist.Lists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Around midnight it is the day where the agency works, an hour ahead of Greenwich in a Berlin winter. */
@WithApp
class DayOfTheAgencyTests {

    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2031-01-10T22:30:00Z");
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2031-01-10T23:30:00Z");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private ApplicationContext app;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Lists lists;

    private StepStory story;

    @BeforeEach
    void openACase() {
        jdbc.sql("update work_item set due_at = ?")
                .param(LocalDateTime.parse("2099-01-01T00:00:00"))
                .update();
        story = StepStory.open(app);
    }

    @Test
    void workOfTheEveningIsDueTodayFromMidnightOn() {
        due("2031-01-11T20:00:00");
        clock.moveTo(BEFORE_MIDNIGHT);
        assertThat(dueToday()).isFalse();

        clock.moveTo(AFTER_MIDNIGHT);
        assertThat(dueToday()).isTrue();
        assertThat(list("due=today")).contains(story.first().id().toString(), "\"urgency\":\"today\"");
    }

    @Test
    void workOfTheFirstHourIsNotDueTheDayBefore() {
        due("2031-01-10T23:15:00");
        clock.moveTo(BEFORE_MIDNIGHT);

        assertThat(dueToday()).isFalse();
        assertThat(list("due=today")).doesNotContain(story.first().id().toString());
        assertThat(list("due=week")).contains("\"urgency\":\"soon\"");
    }

    @Test
    void aDeputyStandsInForTheDaysOfTheAgency() {
        ActorId tarek = new ActorId("tarek-haddad");
        jdbc.sql("delete from deputy").update();
        clock.moveTo(BEFORE_MIDNIGHT);
        deputies.name(
                story.lena(),
                new Deputies.Wish(story.lena().id(), tarek, LocalDate.of(2031, 1, 11), LocalDate.of(2031, 1, 11)));

        assertThat(deputies.actingFor(tarek)).containsExactly(tarek);
        clock.moveTo(AFTER_MIDNIGHT);
        assertThat(deputies.actingFor(tarek)).contains(story.lena().id());
        jdbc.sql("delete from deputy").update();
    }

    @Test
    void aTalkAfterMidnightIsNotInTheFuture() {
        clock.moveTo(AFTER_MIDNIGHT);

        assertThat(talk("2031-01-11T00:10")).hasStatus(302);
    }

    @Test
    void aTalkOfTomorrowIsInTheFuture() {
        clock.moveTo(BEFORE_MIDNIGHT);

        assertThat(talk("2031-01-11T00:10")).hasStatus(422);
    }

    @Test
    void aCorrectionAfterMidnightIsNotInTheFuture() {
        clock.moveTo(AFTER_MIDNIGHT);
        assertThat(talk("2031-01-10T10:00")).hasStatus(302);
        EntryId entry = app.getBean(CaseFiles.class).answers(story.lena(), story.caseId()).stream()
                .filter(answer -> answer.field().equals("firstTalkAt"))
                .findFirst()
                .orElseThrow()
                .entry();

        Amendments.Correction correction =
                new Amendments.Correction(entry, "firstTalkAt", TextNode.valueOf("2031-01-11T00:10"), "Mistyped");
        assertThat(app.getBean(Amendments.class).correct(story.lena(), story.caseId(), correction))
                .isNotNull();
    }

    private MvcTestResult talk(String at) {
        return mvc.post()
                .uri(story.stepPage())
                .contentType("application/x-www-form-urlencoded")
                .content("firstTalkAt=" + at + "&firstTalkLanguage=fra&firstTalkInterpreter=not-needed"
                        + "&firstTalkNoRelative=true&handedOver=leaflet&firstInformation=continue"
                        + "&appointmentAt=2100-01-04T10:00&appointmentPlace=Room")
                .with(csrf())
                .with(As.persona("lena-brandt"))
                .exchange();
    }

    private void due(String utc) {
        jdbc.sql("update work_item set due_at = ? where task_id = ?")
                .params(LocalDateTime.parse(utc), story.first().id().toString())
                .update();
    }

    private boolean dueToday() {
        return lists.dueToday(story.lena()).stream()
                .anyMatch(item -> item.taskId().equals(story.first().id()));
    }

    private String list(String query) {
        return get("/api/worklist?sort=due&" + query + "&reference=" + reference());
    }

    private String reference() {
        return jdbc.sql("select reference from work_item where task_id = ?")
                .param(story.first().id().toString())
                .query(String.class)
                .single();
    }

    private String get(String address) {
        return new String(
                mvc.get()
                        .uri(address)
                        .with(As.persona("lena-brandt"))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}

package org.safeconduct.worklist.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.worklist.Deputies;
import org.safeconduct.worklist.notice.Notice.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day begins and ends where the agency works, an hour before Greenwich in a Berlin winter. */
@WithApp
class NoticesAroundMidnightTests {

    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2031-01-10T22:30:00Z");
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2031-01-10T23:30:00Z");
    private static final LocalDate TENTH = LocalDate.of(2031, 1, 10);

    @Autowired
    private Notices notices;

    @Autowired
    private DatedNotices dated;

    @Autowired
    private MailRows mails;

    @Autowired
    private Deputies deputies;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext app;

    private StepStory story;
    private Actor tarek;

    @BeforeEach
    void openACase() {
        jdbc.sql("delete from notice").update();
        jdbc.sql("delete from deputy").update();
        story = StepStory.open(app);
        tarek = app.getBean(StaffRegister.class)
                .find(new ActorId("tarek-haddad"))
                .orElseThrow();
    }

    @Test
    void workOfTheNewDayIsToldOnceItHasBegun() {
        due("2031-01-11T20:00:00");

        assertThat(toldAt(BEFORE_MIDNIGHT, story.lena())).isEmpty();
        assertThat(toldAt(AFTER_MIDNIGHT, story.lena())).containsExactly(Kind.DUE_TODAY);
    }

    @Test
    void workOfTheFirstHourIsNotToldTheDayBefore() {
        due("2031-01-10T23:15:00");

        assertThat(toldAt(BEFORE_MIDNIGHT, story.lena())).isEmpty();
    }

    @Test
    void aDeputyshipIsToldWhenItsDayBegins() {
        clock.moveTo(BEFORE_MIDNIGHT);
        standsIn(TENTH.plusDays(1));

        assertThat(toldAt(BEFORE_MIDNIGHT, tarek)).isEmpty();
        assertThat(toldAt(AFTER_MIDNIGHT, tarek)).containsExactly(Kind.DEPUTY);
    }

    @Test
    void aDeputyshipIsOverWhenItsDayIs() {
        clock.moveTo(BEFORE_MIDNIGHT);
        standsIn(TENTH);
        assertThat(toldAt(BEFORE_MIDNIGHT, tarek)).containsExactly(Kind.DEPUTY);
        assertThat(notices.waiting(tarek)).isEqualTo(1);
        assertThat(mails.steps(tarek.id(), TENTH)).isEqualTo(1);

        clock.moveTo(AFTER_MIDNIGHT);
        assertThat(notices.of(tarek)).isEmpty();
        assertThat(notices.waiting(tarek)).isZero();
        assertThat(mails.steps(tarek.id(), TENTH.plusDays(1))).isZero();
    }

    @Test
    void aMailStillWaitsWhereTheDayEndsLater() {
        clock.moveTo(BEFORE_MIDNIGHT);
        standsIn(TENTH);
        dated.tell();

        assertThat(mails.waiting(Instant.parse("2031-01-11T11:00:00Z"))).contains(tarek.id());
        assertThat(mails.waiting(Instant.parse("2031-01-11T13:00:00Z"))).doesNotContain(tarek.id());
    }

    private void standsIn(LocalDate day) {
        deputies.name(story.lena(), new Deputies.Wish(story.lena().id(), tarek.id(), day, day));
    }

    private List<Kind> toldAt(Instant moment, Actor reader) {
        clock.moveTo(moment);
        dated.tell();
        return notices.of(reader).stream()
                .map(Notice::kind)
                .filter(kind -> kind != Kind.NEW_WORK)
                .toList();
    }

    private void due(String utc) {
        jdbc.sql("update work_item set due_at = ?")
                .param(LocalDateTime.parse("2099-01-01T00:00:00"))
                .update();
        jdbc.sql("update work_item set due_at = ? where task_id = ?")
                .params(LocalDateTime.parse(utc), story.first().id().toString())
                .update();
    }
}

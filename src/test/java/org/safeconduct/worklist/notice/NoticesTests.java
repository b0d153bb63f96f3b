package org.safeconduct.worklist.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.worklist.Claims;
import org.safeconduct.worklist.Deputies;
import org.safeconduct.worklist.notice.Notice.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What colleagues are told in the product. */
@WithApp
class NoticesTests {

    @Autowired
    private Notices notices;

    @Autowired
    private DatedNotices dated;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Claims claims;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private ApplicationContext app;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private MockMvcTester mvc;

    private StepStory story;
    private Actor tarek;
    private Actor greta;

    @BeforeEach
    void openACase() {
        jdbc.sql("delete from notice").update();
        jdbc.sql("delete from deputy").update();
        story = StepStory.open(app);
        tarek = staff.find(new ActorId("tarek-haddad")).orElseThrow();
        greta = staff.find(new ActorId("greta-sommer")).orElseThrow();
    }

    @Test
    void tellsWhoWasGivenAStepAndWhoLostIt() {
        claims.give(story.lena(), story.caseId(), story.first().id(), tarek.id());
        assertThat(kinds(tarek)).containsExactly(Kind.GIVEN);

        claims.takeOver(greta, story.caseId(), story.first().id());
        assertThat(kinds(tarek)).containsExactly(Kind.TAKEN_OVER);
        assertThat(kinds(greta)).isEmpty();
    }

    @Test
    void tellsWhoLostARaceAlthoughTheActIsRefused() {
        assertThatThrownBy(
                        () -> claims.claim(tarek, story.caseId(), story.first().id()))
                .isInstanceOf(Refusal.class);

        assertThat(kinds(tarek)).containsExactly(Kind.FASTER);
    }

    @Test
    void tellsOnceWhatIsDueTodayAndWhatIsOverdue() {
        claims.give(story.lena(), story.caseId(), story.first().id(), tarek.id());
        due(Duration.ofMinutes(5));
        dated.tell();
        dated.tell();
        assertThat(kinds(tarek)).containsExactly(Kind.DUE_TODAY);

        clock.forward(Duration.ofMinutes(6));
        dated.tell();
        dated.tell();
        assertThat(kinds(tarek)).containsExactly(Kind.OVERDUE);
        assertThat(jdbc.sql("select kind from notice where about = ? and kind in ('DUE_TODAY', 'OVERDUE')")
                        .param(story.first().id().toString())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("DUE_TODAY", "OVERDUE");
    }

    @Test
    void tellsADeputyOnTheFirstDay() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
        deputies.name(
                story.lena(), new Deputies.Wish(story.lena().id(), tarek.id(), today.plusDays(1), today.plusDays(2)));
        dated.tell();
        assertThat(kinds(tarek)).doesNotContain(Kind.DEPUTY);

        clock.forward(Duration.ofDays(1));
        dated.tell();
        dated.tell();
        assertThat(kinds(tarek)).containsOnlyOnce(Kind.DEPUTY);
    }

    @Test
    void rememberNothingOfAStepThatIsDone() {
        claims.give(story.lena(), story.caseId(), story.first().id(), tarek.id());
        notices.forget(story.first().id());

        assertThat(notices.of(tarek)).isEmpty();
    }

    @Test
    void namesStepAndReferenceOnThePageAndTheNumberInTheFrame() {
        claims.give(story.lena(), story.caseId(), story.first().id(), tarek.id());
        String reference = jdbc.sql("select reference from work_item where case_id = ?")
                .param(story.caseId().toString())
                .query(String.class)
                .single();

        assertThat(mvc.get().uri("/notices").header("Cookie", "language=en").with(As.persona("tarek-haddad")))
                .hasStatusOk()
                .bodyText()
                .contains(reference, "/cases/" + story.caseId());
        assertThat(notices.waiting(tarek)).isEqualTo(1);
        notices.readAll(tarek);
        assertThat(notices.waiting(tarek)).isZero();
    }

    @Test
    void staysInThePracticeSpaceWhereItWasTold() {
        claims.give(story.lena(), story.caseId(), story.first().id(), tarek.id());

        assertThat(notices.waiting(tarek.inPractice(true))).isZero();
    }

    private void due(Duration ahead) {
        jdbc.sql("update work_item set due_at = ? where task_id = ?")
                .params(
                        NoticeRows.utc(clock.instant().plus(ahead)),
                        story.first().id().toString())
                .update();
    }

    /** Cases of other tests have steps of their own, due on the same days. */
    private List<Kind> kinds(Actor actor) {
        return notices.of(actor).stream()
                .filter(notice -> notice.caseId() == null || notice.caseId().equals(story.caseId()))
                .map(Notice::kind)
                .toList();
    }
}

package org.safeconduct.worklist.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.worklist.Claims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

/** Mails about notices, through a real mail server. */
@WithApp
class MailsTests {

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private MailRows rows;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private MessageSource texts;

    @Autowired
    private NoticeSettings settings;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private ApplicationContext app;

    @Autowired
    private Claims claims;

    @Autowired
    private Mails withoutServer;

    private Mails mails;
    private Actor tarek;

    @BeforeEach
    void startAMailServer() {
        server.start();
        jdbc.sql("delete from notice").update();
        jdbc.sql("delete from notice_mail").update();
        tarek = staff.find(new ActorId("tarek-haddad")).orElseThrow();
        mails = mails(server.getSmtp().getPort());
    }

    @AfterEach
    void stopTheMailServer() {
        server.stop();
    }

    @Test
    void countsStepsInTheReadersLanguageAndNamesNothing() throws Exception {
        StepStory first = given();
        StepStory second = given();
        mails.deliver();

        assertThat(to(tarek)).hasSize(1);
        MimeMessage mail = to(tarek).get(0);
        assertThat(mail.getSubject()).isEqualTo("SafeConduct");
        assertThat(text(mail))
                .contains("لديك خطوتان جديدتان", "http://localhost:8080/today")
                .doesNotContain(tarek.name(), first.caseId().toString(), reference(first), reference(second));
    }

    @Test
    void writesAtMostOnceInAQuarterOfAnHour() throws Exception {
        given();
        mails.deliver();
        given();
        mails.deliver();
        assertThat(to(tarek)).hasSize(1);

        clock.forward(Duration.ofMinutes(16));
        mails.deliver();
        mails.deliver();
        assertThat(to(tarek)).hasSize(2);
        assertThat(text(to(tarek).get(1))).contains("خطوة جديدة واحدة");
    }

    @Test
    void staysSilentForWhoeverSwitchedMailsOff() {
        mails.want(tarek, false);
        given();
        mails.deliver();
        assertThat(to(tarek)).isEmpty();

        mails.want(tarek, true);
        mails.deliver();
        assertThat(to(tarek)).as("what was told meanwhile").isEmpty();
        given();
        mails.deliver();
        assertThat(to(tarek)).hasSize(1);
    }

    @Test
    void losesNothingWhileTheMailServerIsDown() {
        int port = server.getSmtp().getPort();
        server.stop();
        given();
        assertThat(mails.deliver()).isZero();

        GreenMail later = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
        later.start();
        try {
            assertThat(mails.deliver()).as("not at once again").isZero();
            clock.forward(Duration.ofMinutes(3));
            mails.deliver();
            assertThat(Stream.of(later.getReceivedMessages()).filter(mail -> isTo(tarek, mail)))
                    .hasSize(1);
        } finally {
            later.stop();
        }
    }

    @Test
    void isOffAltogetherWithoutAMailServer() {
        given();

        assertThat(withoutServer.possible()).isFalse();
        assertThat(withoutServer.deliver()).isZero();
        assertThat(rows.steps(tarek.id(), LocalDate.EPOCH)).isEqualTo(1);
    }

    @Test
    void saysNothingOfWhatIsReadOrDone() {
        StepStory story = given();
        claims.takeOver(greta(), story.caseId(), story.first().id());
        mails.deliver();

        assertThat(to(tarek)).hasSize(1);
        claims.give(greta(), story.caseId(), story.first().id(), tarek.id());
        claims.release(tarek, story.caseId(), story.first().id());
        clock.forward(Duration.ofHours(1));
        mails.deliver();
        assertThat(to(tarek)).hasSize(1);
    }

    private Actor greta() {
        return staff.find(new ActorId("greta-sommer")).orElseThrow();
    }

    /** A step that Lena gave to Tarek. */
    private StepStory given() {
        StepStory story = StepStory.open(app);
        claims.give(story.lena(), story.caseId(), story.first().id(), tarek.id());
        return story;
    }

    private String reference(StepStory story) {
        return jdbc.sql("select reference from work_item where case_id = ?")
                .param(story.caseId().toString())
                .query(String.class)
                .single();
    }

    private Mails mails(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        StaticListableBeanFactory outside = new StaticListableBeanFactory();
        outside.addBean("sender", sender);
        Clock now = clock;
        return new Mails(
                rows,
                staff,
                texts,
                settings,
                outside.getBeanProvider(JavaMailSender.class),
                transactions,
                app.getBean(Agencies.class),
                now);
    }

    private List<MimeMessage> to(Actor actor) {
        return Stream.of(server.getReceivedMessages())
                .filter(mail -> isTo(actor, mail))
                .toList();
    }

    private boolean isTo(Actor actor, MimeMessage mail) {
        try {
            return mail.getRecipients(RecipientType.TO)[0]
                    .toString()
                    .equals(staff.mail(actor.id()).orElseThrow());
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString();
    }
}

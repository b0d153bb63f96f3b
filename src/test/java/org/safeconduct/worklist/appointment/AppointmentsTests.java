package org.safeconduct.worklist.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An appointment agreed in the first talk, until it is held or not. */
@WithApp
class AppointmentsTests {

    private static final String PLACE = "Room of the canary";

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private ApplicationContext app;

    @Autowired
    private Appointments appointments;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CalendarAddresses addresses;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private StepStory story;
    private LocalDateTime agreed;

    @BeforeEach
    void agreeOnATime() {
        story = StepStory.open(app);
        agreed = LocalDateTime.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"))
                .plusDays(3)
                .truncatedTo(ChronoUnit.MINUTES);
        walk.complete(
                story.lena(),
                story.first(),
                Map.of(
                        "firstInformation", TextNode.valueOf("continue"),
                        "appointmentAt", TextNode.valueOf(agreed.toString()),
                        "appointmentPlace", TextNode.valueOf(PLACE)));
    }

    @Test
    void standsOnTodayOfWhoAgreed() {
        assertThat(ours().at())
                .isEqualTo(agreed.atZone(ZoneId.of("Europe/Berlin")).toInstant());
        assertThat(ours().where().place()).isEqualTo(PLACE);
        assertThat(ours().interpreter().confirmed()).isFalse();
        assertThat(appointments.upcoming(staff.find(new ActorId("tarek-haddad")).orElseThrow()))
                .noneMatch(listed -> listed.appointment().caseId().equals(story.caseId()));
    }

    @Test
    void notesThatTheInterpreterComes() {
        appointments.confirm(story.lena(), story.caseId(), ours().id());

        assertThat(ours().interpreter().confirmed()).isTrue();
    }

    @Test
    void notesOnceWhyItWasNotHeld() {
        appointments.notHeld(story.lena(), story.caseId(), ours().id(), "ill");

        assertThat(ours().reason()).isEqualTo("ill");
        assertThatThrownBy(() -> appointments.notHeld(story.lena(), story.caseId(), ours().id(), "work"))
                .isInstanceOf(Refusal.class);
        assertThat(calendar()).doesNotContain(ours().id().toString());
    }

    @Test
    void refusesAReasonThatNoListKnows() {
        assertThatThrownBy(() -> appointments.notHeld(story.lena(), story.caseId(), ours().id(), "bored"))
                .isInstanceOf(Refusal.class);
        assertThat(ours().held()).isTrue();
    }

    @Test
    void tellsTheCalendarWhenAndNothingElse() {
        String reference =
                appointments.one(story.lena(), story.caseId(), ours().id()).reference();
        assertThat(calendar())
                .contains("SUMMARY:Appointment", "UID:" + ours().id(), "DTSTART:")
                .doesNotContain(PLACE, "LOCATION", "DESCRIPTION", reference);
    }

    @Test
    void opensTheCalendarToTheLatestSecretOnly() {
        String first = addresses.renew(story.lena());
        String second = addresses.renew(story.lena());

        assertThat(mvc.get().uri("/calendar/" + first)).hasStatus(404);
        assertThat(mvc.get().uri("/calendar/" + second)).hasStatusOk();
        assertThat(jdbc.sql("select token_hash from calendar_address")
                        .query(String.class)
                        .list())
                .doesNotContain(first, second);
        addresses.end(story.lena());
        assertThat(mvc.get().uri("/calendar/" + second)).hasStatus(404);
    }

    @Test
    void answersAWrongSecretLikeAnythingAbsent() throws Exception {
        addresses.renew(story.lena());
        var wrong = mvc.get()
                .uri("/calendar/" + "A".repeat(43))
                .with(As.persona("lena-brandt"))
                .exchange();
        var absent = mvc.get().uri("/nowhere").with(As.persona("lena-brandt")).exchange();

        assertThat(wrong).hasStatus(404);
        assertThat(wrong.getResponse().getContentAsString())
                .isEqualTo(absent.getResponse().getContentAsString());
    }

    @Test
    void writesIntoTheTimelineWhyItWasNotHeld() {
        appointments.notHeld(story.lena(), story.caseId(), ours().id(), "ill");

        assertThat(mvc.get()
                        .uri(story.casePage() + "/panels/timeline")
                        .cookie(new jakarta.servlet.http.Cookie("language", "fr"))
                        .with(As.persona("lena-brandt")))
                .hasStatusOk()
                .bodyText()
                .contains("Malade");
    }

    @Test
    void asksAgainAtTheFieldForAReasonThatIsMissing() {
        String address = story.casePage() + "/appointments/" + ours().id() + "/no-show";

        assertThat(mvc.post().uri(address).param("reason", "bored").with(csrf()).with(As.persona("lena-brandt")))
                .hasStatus(422)
                .bodyText()
                .contains("error-summary", "href=\"#reason\"", "field-error");
        assertThat(ours().held()).isTrue();
    }

    @Test
    void showsTodayWithPlaceAndState() {
        assertThat(mvc.get().uri("/today").with(As.persona("lena-brandt")))
                .hasStatusOk()
                .bodyText()
                .contains(PLACE, "Interpreter not confirmed");
    }

    private String calendar() {
        return new String(mvc.get()
                .uri("/calendar/" + addresses.renew(story.lena()))
                .exchange()
                .getResponse()
                .getContentAsByteArray());
    }

    private Appointment ours() {
        return appointments.upcoming(story.lena()).stream()
                .map(Appointments.Listed::appointment)
                .filter(appointment -> appointment.caseId().equals(story.caseId()))
                .findFirst()
                .orElseThrow();
    }
}

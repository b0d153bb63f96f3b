package org.safeconduct.casework.voluntaryreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.casework.outlook.DatesAhead.LastDay;
import org.safeconduct.casework.outlook.Outlooks;
import org.safeconduct.kernel.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** The EU programme wants to be asked four weeks before the journey, five working days before a charter flight. */
@WithApp
class ProgrammeDatesTests {

    private static final String TUESDAY = "2027-02-02T09:30:00Z";

    @Autowired
    private ApplicationContext app;

    private ReturnCase story;

    @BeforeEach
    void begins() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        app.getBean(AdjustableClock.class).moveTo(Instant.parse(TUESDAY));
        story = new ReturnCase(app);
    }

    @Test
    void saysUntilWhenTheProgrammeTakesTheApplication() {
        CaseId caseId = wishingToLeaveOn("2027-03-31", "eurp");

        assertThat(ahead("lena-brandt", caseId)).singleElement().satisfies(last -> {
            assertThat(last.day()).isEqualTo(LocalDate.parse("2027-03-03"));
            assertThat(last.over()).isFalse();
            assertThat(last.text())
                    .as("Good Friday and Easter Monday are no working days in Germany")
                    .contains("3 Mar 2027 (22 Mar 2027 for a charter flight)", "31 Mar 2027");
        });
    }

    @Test
    void saysThatTheDayHasPassed() {
        CaseId caseId = wishingToLeaveOn("2027-02-05", "eurp");

        assertThat(ahead("lena-brandt", caseId)).singleElement().satisfies(last -> {
            assertThat(last.over()).isTrue();
            assertThat(last.text()).contains("8 Jan 2027 was the last day to apply");
        });
    }

    @Test
    void saysNothingOfAJourneyToWhomItIsClosed() {
        CaseId caseId = wishingToLeaveOn("2027-03-31", "eurp");

        assertThat(ahead("claudia-reuter", caseId)).isEmpty();
    }

    @Test
    void saysThatOnlyACharterFlightIsStillInTime() {
        CaseId caseId = wishingToLeaveOn("2027-02-16", "eurp");

        assertThat(ahead("lena-brandt", caseId)).singleElement().satisfies(last -> {
            assertThat(last.day()).isEqualTo(LocalDate.parse("2027-02-09"));
            assertThat(last.over()).isFalse();
            assertThat(last.text()).contains("19 Jan 2027 was the last day", "for a charter flight it is 9 Feb 2027");
        });
    }

    @Test
    void countsTheDaysOfThePlaceNotOfGreenwich() {
        CaseId caseId = wishingToLeaveOn("2027-03-31", "eurp");
        app.getBean(AdjustableClock.class).moveTo(Instant.parse("2027-03-22T23:30:00Z"));

        assertThat(ahead("lena-brandt", caseId))
                .as("it is the 23rd in Germany")
                .extracting(LastDay::over)
                .containsExactly(true);
    }

    @Test
    void saysNothingWhereNoApplicationWillBeSent() {
        assertThat(ahead("lena-brandt", wishingToLeaveOn("2027-04-06", "germany")))
                .isEmpty();

        assertThat(ahead("lena-brandt", wishingToLeaveOn("2027-04-06", "eurp", "dataConsent", "refused")))
                .isEmpty();

        CaseId without = wishingToLeaveOn("2027-04-06", "eurp");
        story.complete(without, "Task_DecidePackage", "packageDecision", "without-package");
        assertThat(ahead("lena-brandt", without)).isEmpty();
    }

    @Test
    void saysItUntilThePartnerHasTheApplicationAndAgainWhenItAsks() {
        CaseId caseId = wishingToLeaveOn("2027-04-06", "eurp");
        story.walk(caseId, "Task_PrepareApplication");
        assertThat(ahead("lena-brandt", caseId)).hasSize(1);

        story.walk(caseId, "Wait_PartnerAnswered");
        assertThat(ahead("lena-brandt", caseId)).isEmpty();

        story.complete(
                caseId, "Wait_PartnerAnswered", "partnerAnswer", "clarification", "partnerQuestion", "Which trade?");
        assertThat(ahead("lena-brandt", caseId)).hasSize(1);

        story.walk(caseId, "Wait_PartnerAnswered");
        story.complete(caseId, "Wait_PartnerAnswered", "partnerAnswer", "accepted");
        assertThat(ahead("lena-brandt", caseId)).isEmpty();
    }

    private CaseId wishingToLeaveOn(String day, String programme, String... more) {
        CaseId caseId = story.open();
        String[] said = {"wishedDeparture", day, "programme", programme};
        story.walk(
                caseId,
                "Task_DecidePackage",
                Stream.of(said, more).flatMap(Arrays::stream).toArray(String[]::new));
        return caseId;
    }

    private List<LastDay> ahead(String persona, CaseId caseId) {
        return app.getBean(Outlooks.class).of(story.actor(persona), caseId).ahead();
    }
}

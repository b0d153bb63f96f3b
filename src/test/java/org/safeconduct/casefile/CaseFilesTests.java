package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.casefile.CaseStory.text;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles.Closure;
import org.safeconduct.casefile.CaseFiles.MemberOutcome;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.TaskId;
import org.springframework.beans.factory.annotation.Autowired;

@WithApp
class CaseFilesTests {

    @Autowired
    CaseFiles files;

    @Autowired
    Participants participants;

    final Actor counsellor = Staff.counsellor();
    CaseStory story;

    @BeforeEach
    void opensACase() {
        story = CaseStory.openedBy(counsellor, files);
    }

    @Test
    void referencesAreReadableAndTellNothing() {
        assertThat(files.head(counsellor, story.id()).reference())
                .matches("VR-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void thePrincipalStandsFirst() {
        assertThat(files.members(counsellor, story.id()))
                .extracting(Member::person)
                .containsExactly(story.mother(), story.father());
    }

    @Test
    void aCaseNeedsExactlyOnePrincipal() {
        NewCase nobody = new NewCase(
                "voluntary-return",
                org.safeconduct.access.Track.VOLUNTARY_RETURN,
                new org.safeconduct.kernel.CountryCode("NER"),
                "Berlin",
                java.util.List.of(),
                false);
        refused(Refusal.Kind.INVALID, () -> files.open(counsellor, nobody));
    }

    @Test
    void latestAnswerOfAFieldHolds() {
        story.said(Compartment.TRAVEL, "airport", "Hamburg");
        story.said(Compartment.TRAVEL, "airport", "Berlin");

        assertThat(files.facts(story.id(), null)).containsEntry("airport", text("Berlin"));
        assertThat(files.timeline(counsellor, story.id()))
                .first()
                .satisfies(entry -> assertThat(entry.answers()).hasSize(1));
    }

    @Test
    void everyMemberHasTheirOwnAnswers() {
        story.said(story.mother(), Compartment.IDENTITY, "declaration", "signed");
        story.said(story.father(), Compartment.IDENTITY, "declaration", "refused");

        assertThat(files.facts(story.id(), story.mother())).containsEntry("declaration", text("signed"));
        assertThat(files.facts(story.id(), story.father())).containsEntry("declaration", text("refused"));
        assertThat(files.facts(story.id(), null)).doesNotContainKey("declaration");
    }

    @Test
    void oneMemberWithdrawsAndTheOtherStillTravels() {
        files.settle(counsellor, story.id(), new MemberOutcome(story.father(), "withdrew", false));

        assertThat(files.members(story.id()))
                .extracting(Member::travelling, Member::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(true, null),
                        org.assertj.core.groups.Tuple.tuple(false, "withdrew"));
    }

    @Test
    void nobodyElseIsSettled() {
        MemberOutcome stranger = new MemberOutcome(PersonId.random(), "withdrew", false);
        refused(Refusal.Kind.INVALID, () -> files.settle(counsellor, story.id(), stranger));
    }

    @Test
    void whatIsCollectedIsNotReadBackEvenByTheWriter() {
        story.said(Compartment.TRAFFICKING, "indicator", "canary-indicator");

        assertThat(story.seenBy(counsellor)).doesNotContain("canary-indicator").doesNotContain("Task_Some");
        assertThat(files.facts(story.id(), null)).containsKey("indicator");
    }

    @Test
    void compartmentsTheActorMayNotFillAreRefused() {
        refused(
                Refusal.Kind.NOT_ALLOWED,
                () -> story.said(Compartment.LAW_ENFORCEMENT, "detention", "Detained in May"));
    }

    @Test
    void otherAgenciesDoNotFindTheCase() {
        Actor stranger = Staff.returnOfficer();
        assertThat(files.ruling(stranger, story.id()).known()).isFalse();
        refused(Refusal.Kind.NOT_FOUND, () -> files.head(stranger, story.id()));
        refused(Refusal.Kind.NOT_FOUND, () -> files.timeline(stranger, story.id()));
        refused(Refusal.Kind.NOT_FOUND, () -> files.head(stranger, CaseId.random()));
    }

    @Test
    void aGuestSeesOnlyWhatTheOwnAgencyWrote() {
        Actor doctor = Staff.doctor();
        TaskId examination = TaskId.random();
        story.said(Compartment.IDENTITY, "placeOfBirth", "canary-place");
        participants.offer(story.id(), examination, doctor.agency());
        participants.hold(story.id(), examination, doctor);

        files.add(doctor, story.id(), CaseStory.entry(examination, story.mother(), health("canary-fit")));

        assertThat(story.seenBy(doctor)).contains("canary-fit").doesNotContain("canary-place");
    }

    @Test
    void anOfferedTaskOpensNothingYet() {
        Actor doctor = Staff.doctor();
        participants.offer(story.id(), TaskId.random(), doctor.agency());

        assertThat(files.ruling(doctor, story.id()).known()).isTrue();
        assertThat(files.members(doctor, story.id())).isEmpty();
        refused(
                Refusal.Kind.NOT_ALLOWED,
                () -> files.add(doctor, story.id(), CaseStory.entry(null, null, health("fit"))));
    }

    @Test
    void aColleagueOfTheTeamReadsWhatIsOrdinaryAndWritesNothing() {
        Actor colleague = Staff.counsellor();
        story.said(Compartment.TRAVEL, "airport", "Hamburg");
        story.said(Compartment.NOTE, "_note", "canary-note");

        assertThat(story.seenBy(colleague)).contains("Hamburg").doesNotContain("canary-note");
        refused(
                Refusal.Kind.NOT_ALLOWED,
                () -> files.add(colleague, story.id(), CaseStory.entry(null, null, health("fit"))));
    }

    @Test
    void aClosedFileTakesNothingMoreUntilItIsOpenedAgain() {
        files.close(null, story.id(), new Closure("WITHDRAWN_BY_PERSON", null));
        refused(Refusal.Kind.CONFLICT, () -> story.said(Compartment.TRAVEL, "airport", "Hamburg"));
        refused(Refusal.Kind.INVALID, () -> files.reopen(counsellor, story.id(), " ", "first"));

        files.reopen(counsellor, story.id(), "Closed by mistake", "first");
        story.said(Compartment.TRAVEL, "airport", "Hamburg");

        assertThat(files.head(story.id()).open()).isTrue();
        refused(Refusal.Kind.CONFLICT, () -> files.reopen(counsellor, story.id(), "Again", "first"));
    }

    @Test
    void practiceCasesAndRealOnesDoNotMeet() {
        refused(Refusal.Kind.NOT_FOUND, () -> files.head(counsellor.inPractice(true), story.id()));
    }

    private static Map<Compartment, Map<String, com.fasterxml.jackson.databind.JsonNode>> health(String value) {
        return Map.of(Compartment.HEALTH, Map.of("fitToTravel", text(value)));
    }

    private static void refused(Refusal.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}

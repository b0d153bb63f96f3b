package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.casefile.CaseStory.text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.Amendments.Correction;
import org.safeconduct.casefile.Amendments.Move;
import org.safeconduct.casefile.Amendments.Reassignment;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseFact;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@WithApp
@RecordApplicationEvents
class AmendmentsTests {

    @Autowired
    CaseFiles files;

    @Autowired
    Amendments amendments;

    @Autowired
    ApplicationEvents events;

    final Actor counsellor = Staff.counsellor();
    CaseStory story;

    @BeforeEach
    void opensACase() {
        story = CaseStory.openedBy(counsellor, files);
    }

    @Test
    void aCorrectionTakesThePlaceOfTheWrongValueAndSaysSo() {
        EntryId wrong = story.said(Compartment.TRAVEL, "airport", "Hamburg");
        amendments.correct(counsellor, story.id(), correction(wrong, "Berlin"));

        assertThat(files.facts(story.id(), null)).containsEntry("airport", text("Berlin"));
        assertThat(story.seenBy(counsellor)).contains("Hamburg").contains("misheard");
        assertThat(events.stream(CaseFact.FieldCorrected.class))
                .contains(new CaseFact.FieldCorrected(story.id(), "airport", null));
    }

    @Test
    void aCorrectionOfAnOldValueDoesNotUndoANewerOne() {
        EntryId old = story.said(Compartment.TRAVEL, "airport", "Hamburg");
        story.said(Compartment.TRAVEL, "airport", "Leipzig");
        amendments.correct(counsellor, story.id(), correction(old, "Berlin"));

        assertThat(files.facts(story.id(), null)).containsEntry("airport", text("Leipzig"));
    }

    @Test
    void whoCorrectsAValueAColleagueAlreadyCorrectedIsTold() {
        EntryId wrong = story.said(Compartment.TRAVEL, "airport", "Hamburg");
        amendments.correct(counsellor, story.id(), correction(wrong, "Berlin"));

        refused(Refusal.Kind.CONFLICT, () -> amendments.correct(counsellor, story.id(), correction(wrong, "Leipzig")));
    }

    @Test
    void aCorrectionWithoutReasonIsRefused() {
        EntryId wrong = story.said(Compartment.TRAVEL, "airport", "Hamburg");
        Correction unexplained = new Correction(wrong, "airport", text("Berlin"), "  ");
        refused(Refusal.Kind.INVALID, () -> amendments.correct(counsellor, story.id(), unexplained));
    }

    @Test
    void whatWasOnlyCollectedCannotBeCorrected() {
        EntryId hidden = story.said(Compartment.TRAFFICKING, "airport", "canary");
        refused(Refusal.Kind.NOT_FOUND, () -> amendments.correct(counsellor, story.id(), correction(hidden, "Berlin")));
    }

    @Test
    void misplacedTextVanishesAtOnceForThoseNotEntitledToItsNewPlace() {
        EntryId note = story.said(Compartment.NOTE, "_note", "canary-in-the-wrong-place");
        assertThat(story.seenBy(counsellor)).contains("canary-in-the-wrong-place");

        amendments.move(counsellor, story.id(), move(note, "_note"));

        assertThat(story.seenBy(counsellor)).doesNotContain("canary").doesNotContain(note.toString());
    }

    @Test
    void everyCorrectionOfMisplacedTextMovesAlong() {
        EntryId first = story.said(Compartment.TRAVEL, "remark", "canary-first");
        EntryId second = amendments.correct(
                counsellor, story.id(), new Correction(first, "remark", text("canary-second"), "misheard"));

        amendments.move(counsellor, story.id(), move(second, "remark"));

        assertThat(story.seenBy(counsellor)).doesNotContain("canary");
        assertThat(files.facts(story.id(), null)).containsEntry("remark", text("canary-second"));
    }

    @Test
    void textCannotBeMovedWhereTheActorMayPutNothing() {
        EntryId note = story.said(Compartment.NOTE, "_note", "misplaced");
        Move forbidden = new Move(note, "_note", Compartment.LAW_ENFORCEMENT, "belongs there");
        refused(Refusal.Kind.NOT_ALLOWED, () -> amendments.move(counsellor, story.id(), forbidden));
    }

    @Test
    void anEntryForTheWrongPersonGoesToTheRightOne() {
        EntryId entry = story.said(story.mother(), Compartment.IDENTITY, "declaration", "refused");
        amendments.reassign(counsellor, story.id(), new Reassignment(entry, story.father(), "husband said it"));

        assertThat(files.facts(story.id(), story.mother())).doesNotContainKey("declaration");
        assertThat(files.facts(story.id(), story.father())).containsEntry("declaration", text("refused"));
    }

    @Test
    void whoOnlyLooksAmendsNothing() {
        EntryId entry = story.said(Compartment.TRAVEL, "airport", "Hamburg");
        refused(
                Refusal.Kind.NOT_ALLOWED,
                () -> amendments.correct(Staff.counsellor(), story.id(), correction(entry, "Berlin")));
        refused(
                Refusal.Kind.NOT_FOUND,
                () -> amendments.correct(Staff.returnOfficer(), story.id(), correction(entry, "Berlin")));
    }

    private static Correction correction(EntryId entry, String value) {
        return new Correction(entry, "airport", text(value), "misheard");
    }

    private static Move move(EntryId entry, String field) {
        return new Move(entry, field, Compartment.ASYLUM, "speaks of fear");
    }

    private static void refused(Refusal.Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}

package org.safeconduct.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseStory;
import org.safeconduct.casefile.Participants;
import org.safeconduct.casefile.Staff;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.TaskId;
import org.springframework.beans.factory.annotation.Autowired;

/** The Refugee Commissioner of Malta ended on 31 July 2020; the International Protection Agency follows. */
@WithApp
class SuccessionTests {

    private static final AgencyCode ENDED = new AgencyCode("MT-REFCOM");
    private static final AgencyCode NEXT = new AgencyCode("MT-IPA");

    @Autowired
    CaseFiles files;

    @Autowired
    Participants participants;

    @Autowired
    Successions successions;

    @Autowired
    Claims claims;

    @Autowired
    Lists lists;

    @Autowired
    WorkRows rows;

    @Autowired
    AdjustableClock clock;

    final Actor former = Staff.somebody(ENDED.value(), AgencyKind.COUNSELLING, Role.CASEWORKER);
    final Actor successor = Staff.somebody(NEXT.value(), AgencyKind.COUNSELLING, Role.CASEWORKER);
    final Actor deciding = Staff.somebody(NEXT.value(), AgencyKind.COUNSELLING, Role.SUPERVISOR);
    CaseStory story;

    @BeforeEach
    void opensACaseBeforeTheEnd() {
        clock.moveTo(Instant.parse("2020-07-01T10:00:00Z"));
        story = CaseStory.openedBy(former, files);
        story.said(Compartment.TRAVEL, "airport", "Hamburg");
        story.said(Compartment.NOTE, "_note", "canary-of-the-commissioner");
    }

    @Test
    void untilTheLastDayNothingChanges() {
        clock.moveTo(Instant.parse("2020-07-31T20:00:00Z"));
        successions.carryOver();
        assertThat(files.head(story.id()).agency()).isEqualTo(ENDED);
        assertThat(story.seenBy(former)).contains("canary");
        assertThatThrownBy(() -> story.seenBy(successor)).isInstanceOf(Refusal.class);
    }

    @Test
    void fromTheDayAfterTheSuccessorSeesWhatTheEndedAgencySaw() {
        end();
        assertThat(files.head(story.id()).agency()).isEqualTo(NEXT);
        assertThat(story.seenBy(successor)).contains("Hamburg").doesNotContain("canary");
        participants.hold(story.id(), step(NEXT), successor);
        assertThat(story.seenBy(successor)).contains("canary");
        assertThatThrownBy(() -> story.seenBy(former)).isInstanceOf(Refusal.class);
        assertThat(files.timeline(successor, story.id()))
                .filteredOn(entry -> entry.kind().equals("succeeded"))
                .hasSize(1);

        successions.carryOver();
        assertThat(files.timeline(successor, story.id()))
                .filteredOn(entry -> entry.kind().equals("succeeded"))
                .hasSize(1);
    }

    @Test
    void aStepNobodyDecidedIsDecidedByTheSuccessorsSupervisors() {
        TaskId undecided = step(null);
        end();

        assertThat(lists.page(deciding, all()).items())
                .extracting(WorkItem::taskId)
                .contains(undecided);
        assertThat(claims.undecided(deciding, undecided)).isPresent();
        claims.decideAgency(deciding, story.id(), undecided, new AgencyCode("MT-MHLO"));
        assertThat(rows.find(undecided).orElseThrow().agency()).isEqualTo(new AgencyCode("MT-MHLO"));
    }

    @Test
    void workOfTheEndedAgencyIsTheSuccessors() {
        TaskId held = step(ENDED);
        participants.hold(story.id(), held, former);
        rows.hold(held, former.id(), clock.instant());
        end();

        WorkItem item = rows.find(held).orElseThrow();
        assertThat(item.agency()).isEqualTo(NEXT);
        assertThat(item.holder()).isNull();
        assertThat(participants.of(story.id()))
                .filteredOn(part -> held.equals(part.task()) && part.until() == null)
                .extracting(Participants.Participant::agency)
                .containsOnly(NEXT);
    }

    private void end() {
        clock.moveTo(Instant.parse("2020-08-01T06:00:00Z"));
        successions.carryOver();
    }

    private static Lists.Wish all() {
        Filter none = new Filter(null, null, null, null, null, null, null);
        return new Lists.Wish(Lists.View.UNDECIDED, none, Lists.Sort.OPENED, null);
    }

    private TaskId step(@Nullable AgencyCode agency) {
        return SomeStep.in(rows, files.head(story.id()), agency, clock.instant());
    }
}

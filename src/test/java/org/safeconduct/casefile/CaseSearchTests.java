package org.safeconduct.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.access.Track;
import org.safeconduct.casefile.CaseSearch.Found;
import org.safeconduct.casefile.NewCase.NewMember;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.person.BirthDate;
import org.safeconduct.person.Contacts;
import org.safeconduct.person.Identity;
import org.safeconduct.person.IdentityBlock;
import org.safeconduct.person.Likeness;
import org.safeconduct.person.NewPerson;
import org.safeconduct.person.PersonName;
import org.safeconduct.person.Persons;
import org.springframework.beans.factory.annotation.Autowired;

@WithApp
class CaseSearchTests {

    @Autowired
    CaseFiles files;

    @Autowired
    CaseSearch search;

    @Autowired
    Persons persons;

    @Autowired
    Participants participants;

    final Actor counsellor = Staff.counsellor();
    final String name = letters() + " " + letters();

    @Test
    void findsOnesOwnCaseByNameInAnyOrder() {
        CaseId mine = caseOf(counsellor, Track.VOLUNTARY_RETURN);
        String turned = name.split(" ")[1] + " " + name.split(" ")[0];

        assertThat(search.find(counsellor, turned))
                .extracting(f -> f.head().id())
                .contains(mine);
        assertThat(search.find(Staff.counsellor(), name))
                .extracting(f -> f.head().id())
                .contains(mine);
    }

    @Test
    void findsACaseByItsReferenceHoweverTyped() {
        CaseId mine = caseOf(counsellor, Track.VOLUNTARY_RETURN);
        String reference = files.head(mine).reference().toLowerCase().replace("-", " ");

        assertThat(search.find(counsellor, reference))
                .extracting(Found::head)
                .extracting(CaseHead::id)
                .containsExactly(mine);
        assertThat(search.find(Staff.returnOfficer(), reference)).isEmpty();
    }

    @Test
    void casesOfOtherAgenciesAreNotFoundByName() {
        caseOf(counsellor, Track.VOLUNTARY_RETURN);
        assertThat(search.find(Staff.returnOfficer(), name)).isEmpty();
        assertThat(search.find(counsellor.inPractice(true), name)).isEmpty();
    }

    @Test
    void whoIsMerelyOfferedATaskFindsNobody() {
        CaseId other = caseOf(counsellor, Track.VOLUNTARY_RETURN);
        Actor doctor = Staff.doctor();
        TaskId task = TaskId.random();
        participants.offer(other, task, doctor.agency());
        assertThat(search.find(doctor, name)).isEmpty();

        participants.hold(other, task, doctor);
        assertThat(search.find(doctor, name)).hasSize(1);
    }

    @Test
    void receptionLearnsThatAFileExistsAndNothingElse() {
        Actor reception = Staff.somebody("FR-OFII", AgencyKind.COUNSELLING, Role.INTAKE);
        assertThat(search.duplicate(reception, name)).isEqualTo(Likeness.NO);
        caseOf(counsellor, Track.VOLUNTARY_RETURN);

        assertThat(search.duplicate(reception, name)).isNotEqualTo(Likeness.NO);
        assertThat(search.find(reception, name)).isEmpty();
    }

    @Test
    void aProtectionFileIsNoDuplicate() {
        caseOf(counsellor, Track.ASYLUM);
        assertThat(search.duplicate(counsellor, name)).isEqualTo(Likeness.NO);
    }

    @Test
    void emptyAndEndlessQueriesAreRefused() {
        assertThatThrownBy(() -> search.find(counsellor, " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> search.find(counsellor, "x".repeat(201))).isInstanceOf(Refusal.class);
        assertThat(search.find(counsellor, "%' or 1=1 --")).isEmpty();
    }

    private CaseId caseOf(Actor actor, Track track) {
        Identity identity = Identity.of(PersonName.of(name), BirthDate.year(1990), List.of(new CountryCode("NER")));
        IdentityBlock claimed = new IdentityBlock(
                IdentityBlock.Standing.CLAIMED, identity, "own-statement", LocalDate.of(2026, 1, 5), actor.id());
        PersonId person = persons.register(new NewPerson(claimed, Contacts.NONE, null));
        NewMember principal = new NewMember(person, "principal", true, true, 1990);
        return files.open(
                actor,
                new NewCase("invented-procedure", track, new CountryCode("NER"), "Berlin", List.of(principal), false));
    }

    private static String letters() {
        return new Random()
                .ints(9, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package org.safeconduct.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.Staff;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.worklist.Lists.View;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A filter offers the steps that stand in a list now: all of them, and no other. */
@WithApp
class WorkKindsTests {

    private static final AgencyCode HERE = new AgencyCode("MT-IPA");
    private static final AgencyCode ELSEWHERE = new AgencyCode("DE-AWO");

    @Autowired
    WorkRows rows;

    @Autowired
    Lists lists;

    @Autowired
    AdjustableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    final Actor reader = Staff.somebody(HERE.value(), AgencyKind.COUNSELLING, Role.CASEWORKER);
    final CaseId caseId = CaseId.random();
    final String step = "Task_" + UUID.randomUUID();

    @BeforeEach
    void fixesTheDay() {
        clock.moveTo(java.time.Instant.parse("2026-12-01T08:00:00Z"));
    }

    @Test
    void offersAStepWhileItStandsInTheList() {
        assertThat(steps(View.AGENCY)).doesNotContain(step);
        TaskId one = stands(HERE);
        TaskId another = stands(HERE);
        assertThat(steps(View.AGENCY)).containsOnlyOnce(step);
        assertThat(steps(View.WAITING)).doesNotContain(step);
        rows.delete(caseId, one);
        assertThat(steps(View.AGENCY)).contains(step);
        rows.delete(caseId, another);
        assertThat(steps(View.AGENCY)).doesNotContain(step);
    }

    @Test
    void offersAStepThatOthersMustTakeWhereItIsWaitedFor() {
        TaskId task = stands(ELSEWHERE);
        assertThat(steps(View.WAITING)).containsOnlyOnce(step);
        assertThat(steps(View.AGENCY)).doesNotContain(step);
        rows.delete(caseId, task);
        assertThat(steps(View.WAITING)).doesNotContain(step);
    }

    @Test
    void offersAStepWhoseFirstAppearanceWasUndone() {
        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            stands(HERE);
            assertThat(steps(View.AGENCY)).contains(step);
            undone.setRollbackOnly();
        });
        assertThat(steps(View.AGENCY)).doesNotContain(step);
        TaskId task = stands(HERE);
        assertThat(steps(View.AGENCY)).contains(step);
        rows.delete(caseId, task);
    }

    private List<String> steps(View view) {
        return lists.kinds(reader, view).stream().map(Lists.StepKind::step).toList();
    }

    private TaskId stands(AgencyCode agency) {
        TaskId task = TaskId.random();
        rows.insert(new WorkItem(
                task,
                caseId,
                "VR-0000-0000",
                "voluntary-return",
                "voluntary-return",
                "deployment",
                step,
                Step.Kind.TASK,
                new Desk("doctor"),
                HERE,
                agency,
                null,
                null,
                clock.instant(),
                null,
                new CountryCode("GMB"),
                null,
                0,
                false));
        return task;
    }
}

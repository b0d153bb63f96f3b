package org.safeconduct.deadline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.TestDatabase;
import org.safeconduct.agency.Agencies;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseFact.CaseOpened;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.ClockFact;
import org.safeconduct.kernel.ClockFact.ClockExpired;
import org.safeconduct.kernel.ClockFact.StepTimed;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.ProcedureFact.StepDone;
import org.safeconduct.kernel.ProcedureFact.StepDropped;
import org.safeconduct.kernel.ProcedureFact.StepOpened;
import org.safeconduct.kernel.Step;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.reference.Calendars;
import org.safeconduct.reference.CodeLists;
import org.safeconduct.reference.Countries;
import org.safeconduct.reference.Row;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Tag("database")
class ClocksTests {

    /** Hears what clocks say; one case may be made to fail. */
    static class Ear {

        final List<ClockFact> heard = new CopyOnWriteArrayList<>();
        volatile CaseId deaf = CaseId.random();

        @EventListener
        void hear(ClockFact fact) {
            if (fact instanceof ClockExpired && fact.caseId().equals(deaf)) {
                throw new IllegalStateException("somebody above fails");
            }
            heard.add(fact);
        }

        List<ClockFact> expired() {
            return heard.stream().filter(ClockExpired.class::isInstance).toList();
        }
    }

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final AdjustableClock clock = new AdjustableClock();
    private final TestDatabase database = TestDatabase.of("deadline");
    private final Ear ear = new Ear();
    private final CaseId caseId = CaseId.random();
    private AnnotationConfigApplicationContext context;
    private Clocks clocks;

    @BeforeEach
    void start() {
        context = new AnnotationConfigApplicationContext();
        context.registerBean(AdjustableClock.class, () -> clock);
        context.registerBean(JdbcClient.class, database::jdbc);
        context.registerBean(PlatformTransactionManager.class, database::transactions);
        context.registerBean(Ear.class, () -> ear);
        context.register(Countries.class, Calendars.class, CodeLists.class, Agencies.class);
        context.register(Limits.class, CasePlaces.class, ClockRows.class, ClockStarts.class, Clocks.class);
        context.refresh();
        clocks = context.getBean(Clocks.class);
        clock.moveTo(MONDAY);
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void startForAStepWithALimitAndTellWhenItIsDue() {
        opened(caseId, "DE-AWO", "NGA");
        Step step = opens(caseId, "vr-counselling");
        Instant due = Instant.parse("2026-12-07T22:59:59Z");
        assertThat(ear.heard).containsExactly(new StepTimed(step, due));
        assertThat(clocks.of(step.id())).hasValueSatisfying(running -> {
            assertThat(running.due()).isEqualTo(due);
            assertThat(running.value()).isEqualTo(10);
            assertThat(running.unit()).isEqualTo(Unit.WORKING_DAYS);
            assertThat(running.basis()).isNotBlank();
            assertThat(running.expired()).isFalse();
        });
    }

    @Test
    void startNothingForAStepWithoutALimit() {
        opened(caseId, "DE-AWO", "NGA");
        Step step = opens(caseId, null);
        assertThat(clocks.of(step.id())).isEmpty();
        assertThat(ear.heard).containsExactly(new StepTimed(step, null));
    }

    @Test
    void countByTheWeekendOfTheAgencyOrOfTheCountryOfReturn() {
        opened(caseId, "EG-NCCPIM", "NER");
        assertThat(due(opens(caseId, "vr-care"))).isEqualTo("2026-11-26T21:59:59Z");
        clock.moveTo(Instant.parse("2026-11-25T09:00:00Z"));
        assertThat(due(opens(caseId, "vr-care"))).isEqualTo("2026-11-30T21:59:59Z");
        CaseId toEgypt = CaseId.random();
        opened(toEgypt, "NE-IOM", "EGY");
        assertThat(due(opens(toEgypt, "vr-care"))).isEqualTo("2026-11-30T22:59:59Z");
        assertThat(due(opens(toEgypt, "vr-partner-answer"))).isEqualTo("2026-12-09T21:59:59Z");
    }

    @Test
    void countSaturdaysAndSundaysAloneWhereTheCaseIsUnknown() {
        assertThat(due(opens(CaseId.random(), "vr-care"))).isEqualTo("2026-11-26T23:59:59Z");
    }

    @Test
    void keepTheVersionTheyBeganWithWhenTheLimitChanges() {
        opened(caseId, "DE-AWO", "NGA");
        Step before = opens(caseId, "vr-counselling");
        Clocks.Running begun = clocks.of(before.id()).orElseThrow();
        clock.moveTo(Instant.parse("2026-11-25T09:00:00Z"));
        Step after = step(caseId, "vr-counselling");
        startsBy(row("10", "2015-11-12", "2026-11-24"), row("3", "2026-11-25", ""))
                .opened(new StepOpened(after));
        assertThat(clocks.of(before.id())).contains(begun);
        assertThat(clocks.of(after.id())).hasValueSatisfying(running -> {
            assertThat(running.version()).isEqualTo(2);
            assertThat(running.value()).isEqualTo(3);
        });
    }

    @Test
    void stopWhenTheStepIsDoneOrDropped() {
        opened(caseId, "DE-AWO", "NGA");
        Step done = opens(caseId, "vr-cooling-off");
        Step dropped = opens(caseId, "vr-cooling-off");
        context.publishEvent(new StepDone(caseId, done.id()));
        context.publishEvent(new StepDropped(caseId, dropped.id()));
        clock.forward(Duration.ofDays(30));
        assertThat(clocks.expireDue()).isZero();
        assertThat(clocks.of(Set.of(done.id(), dropped.id()))).isEmpty();
    }

    @Test
    void expireAtTheirSecondAndNotBeforeAndOnlyOnce() {
        opened(caseId, "DE-AWO", "NGA");
        Step step = opens(caseId, "vr-cooling-off");
        Instant due = Instant.parse(due(step));
        clock.moveTo(due.minusSeconds(60));
        assertThat(clocks.expireDue()).isZero();
        clock.moveTo(due);
        assertThat(clocks.expireDue()).isEqualTo(1);
        assertThat(clocks.expireDue()).isZero();
        assertThat(ear.expired()).containsExactly(new ClockExpired(caseId, step.id(), "vr-cooling-off", true));
        assertThat(clocks.of(step.id()))
                .hasValueSatisfying(running -> assertThat(running.expired()).isTrue());
    }

    @Test
    void expireOnceWhenTwoLookAtTheSameTime() throws Exception {
        opened(caseId, "DE-AWO", "NGA");
        for (int number = 0; number < 20; number++) {
            opens(caseId, "vr-cooling-off");
        }
        clock.forward(Duration.ofDays(2));
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> look = () -> {
            together.await();
            return clocks.expireDue();
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            int counted = 0;
            for (Future<Integer> one : two.invokeAll(List.of(look, look))) {
                counted += one.get();
            }
            counted += clocks.expireDue();
            assertThat(counted).isEqualTo(20);
            assertThat(ear.expired()).hasSize(20).doesNotHaveDuplicates();
        } finally {
            two.shutdown();
        }
    }

    @Test
    void stayDueWhenAnExpiryFailsAndHoldUpNoOther() {
        opened(caseId, "DE-AWO", "NGA");
        CaseId other = CaseId.random();
        opened(other, "DE-AWO", "NGA");
        opens(caseId, "vr-cooling-off");
        clock.forward(Duration.ofMinutes(1));
        opens(other, "vr-cooling-off");
        ear.deaf = caseId;
        clock.forward(Duration.ofDays(2));
        assertThat(clocks.expireDue()).isEqualTo(1);
        assertThat(ear.expired())
                .singleElement()
                .satisfies(fact -> assertThat(fact.caseId()).isEqualTo(other));
        ear.deaf = CaseId.random();
        assertThat(clocks.expireDue()).isEqualTo(1);
    }

    @Test
    void vanishWithTheActThatIsUndone() {
        opened(caseId, "DE-AWO", "NGA");
        Step step = requireNonNull(database.transaction().execute(status -> {
            status.setRollbackOnly();
            return opens(caseId, "vr-counselling");
        }));
        assertThat(clocks.of(step.id())).isEmpty();
    }

    private ClockStarts startsBy(Row... rows) {
        CasePlaces places = context.getBean(CasePlaces.class);
        return new ClockStarts(
                new Limits(List.of(rows)),
                places,
                context.getBean(ClockRows.class),
                context.getBeanProvider(Moments.class),
                context);
    }

    private static Row row(String value, String from, String to) {
        List<String> cells = List.of(
                "vr-counselling", value, "WORKING_DAYS", "HOME", "SENT", "ESCALATE", "Basis", "GK", from, to, "test");
        return new Row("limits.csv", 1, List.of(Limits.COLUMNS), cells);
    }

    private String due(Step step) {
        return clocks.of(step.id()).orElseThrow().due().toString();
    }

    private void opened(CaseId id, String agency, String countryOfReturn) {
        context.publishEvent(new CaseOpened(
                id,
                "R-1",
                "voluntary-return",
                new AgencyCode(agency),
                new CountryCode(countryOfReturn),
                clock.instant()));
    }

    private Step opens(CaseId id, @Nullable String limit) {
        Step step = step(id, limit);
        context.publishEvent(new StepOpened(step));
        return step;
    }

    private Step step(CaseId id, @Nullable String limit) {
        return new Step(
                TaskId.random(),
                id,
                Step.Kind.CLOCK,
                "test",
                "1",
                "Wait_Test",
                null,
                null,
                null,
                limit,
                clock.instant());
    }
}

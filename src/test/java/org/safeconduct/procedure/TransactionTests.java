package org.safeconduct.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.ProcedureFact;
import org.safeconduct.kernel.ProcedureFact.ProcedureEnded;
import org.safeconduct.kernel.ProcedureFact.StepDone;
import org.safeconduct.kernel.ProcedureFact.StepOpened;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Step;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An act and all that hears of it commit together or not at all. */
@WithEngine
class TransactionTests {

    private final CaseId caseId = CaseId.random();
    private final Procedures procedures;
    private final TrialActions actions;
    private final Heard heard;
    private final TransactionTemplate transaction;

    TransactionTests(
            Procedures procedures, TrialActions actions, Heard heard, PlatformTransactionManager transactions) {
        this.procedures = procedures;
        this.actions = actions;
        this.heard = heard;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void open() {
        procedures.open(caseId, "trial-root", Map.of());
    }

    private Step ask() {
        return procedures.standing(caseId).open().get(0);
    }

    @Test
    void aHearerThatCannotFollowUndoesTheStep() {
        Step ask = ask();
        for (Class<? extends ProcedureFact> kind : List.of(StepDone.class, StepOpened.class)) {
            heard.failOn(kind::isInstance);

            assertThatThrownBy(() -> procedures.complete(ask, Map.of("ask", "go")))
                    .hasStackTraceContaining("cannot follow");
            assertThat(ask()).isEqualTo(ask);
        }
    }

    @Test
    void aHearerThatCannotFollowTheEndUndoesTheEnd() {
        heard.failOn(ProcedureEnded.class::isInstance);

        assertThatThrownBy(() -> procedures.complete(ask(), Map.of("ask", "stop")))
                .hasStackTraceContaining("cannot follow");

        assertThat(procedures.standing(caseId).ended()).isFalse();
    }

    @Test
    void aHearerThatCannotFollowUndoesTheOpening() {
        CaseId other = CaseId.random();
        heard.failOn(StepOpened.class::isInstance);

        assertThatThrownBy(() -> procedures.open(other, "trial-root", Map.of())).isNotNull();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> procedures.standing(other));
    }

    @Test
    void aCallerThatGivesUpUndoesTheStep() {
        Step ask = ask();
        transaction.executeWithoutResult(status -> {
            procedures.complete(ask, Map.of("ask", "go"));
            status.setRollbackOnly();
        });

        assertThat(ask()).isEqualTo(ask);
    }

    @Test
    void aRefusalOfAnActionComesOutAsItWas() {
        procedures.complete(ask(), Map.of("ask", "go"));
        procedures.complete(ask(), Map.of());
        actions.settled.put(caseId.toString(), "refuse");
        Step rest = ask();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> procedures.complete(rest, Map.of()))
                .matches(refusal -> refusal.messageKey().equals("refusal.trial"));
        assertThat(ask()).isEqualTo(rest);
    }

    @RepeatedTest(5)
    void twoWhoCompleteTheSameStepDoItOnce() throws InterruptedException {
        Step ask = ask();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(2);
        List<Future<?>> acts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            acts.add(people.submit(() -> {
                start.await();
                procedures.complete(ask, Map.of("ask", "stop"));
                return null;
            }));
        }
        start.countDown();
        List<Throwable> failures = failures(acts);
        people.shutdown();

        assertThat(failures)
                .hasSize(1)
                .allMatch(failure -> failure instanceof Refusal refusal && refusal.kind() == Refusal.Kind.NOT_FOUND
                        || Procedures.isCollision(failure));
        assertThat(heard.of(caseId))
                .filteredOn(fact -> fact.startsWith("ended"))
                .isNotEmpty();
        assertThat(procedures.standing(caseId).ended()).isTrue();
    }

    private static List<Throwable> failures(List<Future<?>> acts) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        for (Future<?> act : acts) {
            try {
                act.get();
            } catch (ExecutionException failed) {
                failures.add(failed.getCause());
            }
        }
        return failures;
    }

    @Test
    void tellsCollisionsFromFaultsAndRefusals() {
        assertThat(Procedures.isCollision(new OptimisticLockingException("met")))
                .isTrue();
        assertThat(Procedures.isCollision(new IllegalStateException(new CannotAcquireLockException("met"))))
                .isTrue();
        assertThat(Procedures.isCollision(new ProcessEngineException(new SQLException("deadlock", "40001"))))
                .isTrue();
        assertThat(Procedures.isCollision(new SQLException("no such table", "42S02")))
                .isFalse();
        assertThat(Procedures.isCollision(new ProcessEngineException("fault"))).isFalse();
        assertThat(Procedures.isCollision(Refusal.notFound())).isFalse();
    }
}

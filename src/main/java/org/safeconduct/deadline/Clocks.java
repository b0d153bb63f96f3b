package org.safeconduct.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.kernel.ClockFact.ClockExpired;
import org.safeconduct.kernel.ProcedureFact.StepDone;
import org.safeconduct.kernel.ProcedureFact.StepDropped;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.reference.Verified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The clocks of cases: started when a step with a limit opens, stopped when it is done, expired when their date comes.
 * A clock keeps the version of the limit it began with.
 */
@Service
public class Clocks {

    private static final Logger LOG = LoggerFactory.getLogger(Clocks.class);

    /**
     * A clock that runs, or ran out while its step is still open.
     *
     * @param limit id of the dated limit
     * @param version which row of the limit applied when the clock began, counted from 1
     * @param due last second of the limit
     * @param effect what follows at expiry, as the limit said then
     * @param basis legal basis as it stood when the clock began, and how sure it was
     */
    public record Running(
            TaskId taskId,
            String limit,
            int version,
            int value,
            Unit unit,
            Instant started,
            Instant due,
            Limit.Effect effect,
            String basis,
            Verified verified,
            boolean expired) {}

    private final Clock clock;
    private final ClockRows rows;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate ownTransaction;

    Clocks(Clock clock, ClockRows rows, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.clock = clock;
        this.rows = rows;
        this.events = events;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The clock of a step still open. */
    public Optional<Running> of(TaskId taskId) {
        return Optional.ofNullable(of(Set.of(taskId)).get(taskId));
    }

    /** The clocks of those steps that are still open and have one. */
    public Map<TaskId, Running> of(Set<TaskId> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return rows.open(tasks).stream().collect(Collectors.toMap(Running::taskId, Function.identity()));
    }

    @EventListener
    void done(StepDone fact) {
        rows.stop(fact.taskId(), clock.instant());
    }

    @EventListener
    void dropped(StepDropped fact) {
        rows.stop(fact.taskId(), clock.instant());
    }

    /**
     * Expires every clock whose date has come, each once and in its own transaction; tells how many. A clock whose
     * expiry fails stays due and holds up no other.
     */
    public int expireDue() {
        List<String> due = rows.due(clock.instant());
        return (int) due.stream().filter(this::expired).count();
    }

    private boolean expired(String id) {
        try {
            return Boolean.TRUE.equals(ownTransaction.execute(status -> expire(id)));
        } catch (RuntimeException failure) {
            LOG.error("clock {} stays due: {}", id, failure.getClass().getName());
            return false;
        }
    }

    private boolean expire(String id) {
        Optional<ClockExpired> fact = rows.expire(id, clock.instant());
        fact.ifPresent(events::publishEvent);
        return fact.isPresent();
    }
}

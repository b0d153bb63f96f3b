package org.safeconduct.procedure.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.safeconduct.kernel.Vital;
import org.springframework.stereotype.Component;

/** The engine's own work in the background: what is due, what has failed for good, and whether anybody does it here. */
@Component
class JobVitals implements Vital {

    private final ProcessEngine engine;
    private final Clock clock;

    JobVitals(ProcessEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public List<Sign> signs() {
        return List.of(
                Sign.of("safeconduct.jobs.executable", jobs().executable().count()),
                Sign.of("safeconduct.jobs.failed", jobs().noRetriesLeft().count()),
                Sign.of("safeconduct.jobs.incidents", incidents()),
                Sign.of("safeconduct.jobs.oldest.seconds", oldest().toSeconds()),
                Sign.of("safeconduct.jobs.executor", work(engine) ? 1 : 0));
    }

    private JobQuery jobs() {
        return engine.getManagementService().createJobQuery();
    }

    private long incidents() {
        return engine.getRuntimeService().createIncidentQuery().count();
    }

    /** Whether this node works on jobs. */
    static boolean work(ProcessEngine engine) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .isActive();
    }

    private Duration oldest() {
        Instant now = clock.instant();
        List<Job> first = jobs().executable().orderByJobDuedate().asc().listPage(0, 1);
        return first.stream()
                .flatMap(job ->
                        Optional.ofNullable(job.getDuedate())
                                .or(() -> Optional.ofNullable(job.getCreateTime()))
                                .stream())
                .map(Date::toInstant)
                .filter(now::isAfter)
                .findFirst()
                .map(due -> Duration.between(due, now))
                .orElse(Duration.ZERO);
    }
}

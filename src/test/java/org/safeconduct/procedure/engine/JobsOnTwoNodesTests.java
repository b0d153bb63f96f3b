package org.safeconduct.procedure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.junit.jupiter.api.Test;
import org.safeconduct.OtherNode;
import org.safeconduct.WithApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes reach for the same jobs of the engine: each job leaves one effect, whoever ran it. */
@WithApp
class JobsOnTwoNodesTests {

    private static final int JOBS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    private ConfigurableApplicationContext here;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void runsEachJobOnceOverBothNodes() {
        jdbc.sql("create table job_effect (job char(36) not null, node varchar(10) not null)")
                .update();
        OtherNode there = OtherNode.of(here);
        learn(engine, new Effect("here", jdbc));
        learn(there.bean(ProcessEngine.class), new Effect("there", there.bean(JdbcClient.class)));

        configuration(engine).getCommandExecutorTxRequired().execute(this::giveJobs);
        Instant late = Instant.now().plus(PATIENCE);
        while (waiting() > 0 && Instant.now().isBefore(late)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }

        assertThat(waiting()).isZero();
        assertThat(count("select count(*) from job_effect")).isEqualTo(JOBS);
        assertThat(count("select count(distinct job) from job_effect")).isEqualTo(JOBS);
    }

    private Void giveJobs(CommandContext context) {
        for (int i = 0; i < JOBS; i++) {
            MessageEntity job = new MessageEntity();
            job.setJobHandlerType(Effect.TYPE);
            context.getJobManager().send(job);
        }
        return null;
    }

    private int waiting() {
        return count("select count(*) from ACT_RU_JOB where HANDLER_TYPE_ = '" + Effect.TYPE + "'");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private static void learn(ProcessEngine engine, Effect effect) {
        configuration(engine).getJobHandlers().put(Effect.TYPE, effect);
    }

    private static ProcessEngineConfigurationImpl configuration(ProcessEngine engine) {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    private record Nothing() implements JobHandlerConfiguration {
        @Override
        public String toCanonicalString() {
            return "";
        }
    }

    /** A row for each time a job runs, in the job's own transaction. */
    private record Effect(String node, JdbcClient jdbc) implements JobHandler<Nothing> {

        private static final String TYPE = "effect-of-a-test";

        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public void execute(Nothing nothing, ExecutionEntity execution, CommandContext context, String tenant) {
            String job = context.getCurrentJob().getId();
            jdbc.sql("insert into job_effect (job, node) values (?, ?)")
                    .params(job, node)
                    .update();
        }

        @Override
        public Nothing newConfiguration(String canonical) {
            return new Nothing();
        }

        @Override
        public void onDelete(Nothing nothing, JobEntity job) {
            // Nothing to take back.
        }
    }
}

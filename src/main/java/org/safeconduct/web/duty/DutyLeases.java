package org.safeconduct.web.duty;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import org.safeconduct.kernel.Duties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A row for each duty says which node has it until when, by the database's clock, so that nodes whose clocks differ
 * agree. What a dead node had is free after five minutes.
 */
@Repository
class DutyLeases implements Duties {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final String node = UUID.randomUUID().toString();

    DutyLeases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean alone(String duty, Duration pause, Runnable work) {
        LocalDateTime now =
                jdbc.sql("select localtimestamp(6)").query(LocalDateTime.class).single();
        if (!take(duty, now)) {
            return false;
        }
        try {
            work.run();
        } finally {
            jdbc.sql("update duty_lease set until_at = ? where duty = ? and node = ?")
                    .params(now.plus(pause), duty, node)
                    .update();
        }
        return true;
    }

    private boolean take(String duty, LocalDateTime now) {
        int taken = jdbc.sql("update duty_lease set node = ?, until_at = ? where duty = ? and until_at <= ?")
                .params(node, now.plus(LONGEST), duty, now)
                .update();
        return taken == 1 || first(duty, now);
    }

    private boolean first(String duty, LocalDateTime now) {
        boolean known = jdbc.sql("select count(*) from duty_lease where duty = ?")
                        .param(duty)
                        .query(Integer.class)
                        .single()
                > 0;
        if (known) {
            return false;
        }
        try {
            jdbc.sql("insert into duty_lease (duty, node, until_at) values (?, ?, ?)")
                    .params(duty, node, now.plus(LONGEST))
                    .update();
            return true;
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            return false;
        }
    }
}

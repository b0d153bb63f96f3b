package org.safeconduct.operation.start;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the tables are still those this node started on; once a newer release changed them it takes no more work. */
@Component("schemaHealthIndicator")
@DependsOnDatabaseInitialization
class SchemaHealth extends AbstractHealthIndicator {

    private final JdbcClient jdbc;
    private final int known;

    SchemaHealth(JdbcClient jdbc) {
        super("the tables cannot be asked for their release");
        this.jdbc = jdbc;
        this.known = newest();
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (newest() == known) {
            health.up();
        } else {
            health.down();
        }
    }

    private int newest() {
        return jdbc.sql("select max(installed_rank) from flyway_schema_history")
                .query(Integer.class)
                .single();
    }
}

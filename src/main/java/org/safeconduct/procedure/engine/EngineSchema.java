package org.safeconduct.procedure.engine;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/** Creates the engine's tables from its own scripts: on MySQL for every character and by the millisecond. */
@Component
class EngineSchema implements JavaMigration {

    private static final MigrationVersion VERSION = MigrationVersion.fromVersion("20261122100");
    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql";
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");
    private static final String PARENT_INDEX = "create index ACT_IDX_TASK_PARENT on ACT_RU_TASK(PARENT_TASK_ID_)";

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        String vendor = vendor(connection);
        for (String part : PARTS) {
            ScriptUtils.executeSqlScript(connection, new EncodedResource(script(vendor, part), StandardCharsets.UTF_8));
        }
        // Completing a task looks for its subtasks; without this index that is a scan of all open tasks.
        ScriptUtils.executeSqlScript(connection, new ByteArrayResource(PARENT_INDEX.getBytes(StandardCharsets.UTF_8)));
    }

    private static String vendor(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "mysql";
    }

    private static Resource script(String vendor, String part) throws java.io.IOException {
        String sql = new ClassPathResource(SCRIPT.formatted(vendor, part)).getContentAsString(StandardCharsets.UTF_8);
        String ours = vendor.equals("mysql") ? wholeOnMysql(sql) : sql;
        return new ByteArrayResource(ours.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The MySQL scripts ask for three-byte characters, so that own tables could neither join nor hold all text, and
     * keep times in whole seconds, so that what happened within one has no order.
     */
    static String wholeOnMysql(String sql) {
        return sql.replaceAll(
                        "(?i)DEFAULT CHARSET=utf8 COLLATE utf8_bin", "DEFAULT CHARSET=utf8mb4 COLLATE utf8mb4_bin")
                .replaceAll("(?i)(?<=_ )(datetime|timestamp)\\b(?!\\()", "$1(3)");
    }

    @Override
    public MigrationVersion getVersion() {
        return VERSION;
    }

    @Override
    public String getDescription() {
        return "engine schema 7.24.0";
    }

    @Override
    public Integer getChecksum() {
        return 72400;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}

package org.safeconduct.procedure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.procedure.WithEngine;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithEngine
class EngineSchemaTests {

    private final JdbcClient jdbc;

    private final DataSource database;

    EngineSchemaTests(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    @Test
    void flywayCreatedTheTablesOfTheEngine() {
        assertThat(number("select count(*) from flyway_schema_history where version = '20261122100' and success"))
                .isEqualTo(1);
        assertThat(number("""
                        select count(*) from information_schema.tables
                        where upper(table_name) like 'ACT\\_%' and table_schema = schema()
                        """)).isEqualTo(49);
    }

    @Test
    void everyTextIsComparedByteByByte() {
        assertThat(jdbc.sql("""
                                select concat(table_name, '.', column_name, ' ', collation_name)
                                from information_schema.columns
                                where table_schema = schema() and table_name <> 'flyway_schema_history'
                                    and lower(collation_name) not in ('utf8mb4_bin', 'off')
                                """).query(String.class).list()).isEmpty();
    }

    @Test
    void lookingForSubtasksHasAnIndex() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet indexes = connection
                        .getMetaData()
                        .getIndexInfo(connection.getCatalog(), null, "ACT_RU_TASK", false, true)) {
            while (indexes.next()) {
                columns.add(indexes.getString("COLUMN_NAME"));
            }
        }
        assertThat(columns).contains("PARENT_TASK_ID_");
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine", "history", "identity", "case.engine", "case.history", "decision.engine"})
    void tablesOnMysqlHoldEveryCharacter(String part) throws IOException {
        String shipped = new ClassPathResource(
                        "org/camunda/bpm/engine/db/create/activiti.mysql.create." + part + ".sql")
                .getContentAsString(StandardCharsets.UTF_8);

        String ours = EngineSchema.wholeOnMysql(shipped);

        assertThat(shipped).contains("CHARSET=utf8 ");
        assertThat(ours)
                .doesNotContain("CHARSET=utf8 ")
                .doesNotContain("utf8_bin")
                .doesNotContainPattern("(?i)_ (datetime|timestamp)[^(]")
                .contains("utf8mb4_bin");
    }
}

package org.safeconduct.procedure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.procedure.TrialEngine;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(TrialEngine.class)
class EngineSchemaTests {

    private final JdbcClient jdbc;

    EngineSchemaTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void flywayCreatedTheTablesOfTheEngine() {
        assertThat(jdbc.sql("select count(*) from flyway_schema_history where version = '20261122100' and success")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from information_schema.tables where upper(table_name) like 'ACT\\_%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(49);
    }

    @Test
    void lookingForSubtasksHasAnIndex() {
        assertThat(jdbc.sql("""
                                select count(*) from information_schema.index_columns
                                where upper(table_name) = 'ACT_RU_TASK' and upper(column_name) = 'PARENT_TASK_ID_'
                                """).query(Long.class).single()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine", "history", "identity", "case.engine", "case.history", "decision.engine"})
    void tablesOnMysqlHoldEveryCharacter(String part) throws IOException {
        String shipped = new ClassPathResource(
                        "org/camunda/bpm/engine/db/create/activiti.mysql.create." + part + ".sql")
                .getContentAsString(StandardCharsets.UTF_8);

        String ours = EngineSchema.fullUnicode(shipped);

        assertThat(shipped).contains("CHARSET=utf8 ");
        assertThat(ours)
                .doesNotContain("CHARSET=utf8 ")
                .doesNotContain("utf8_bin")
                .contains("utf8mb4_bin");
    }
}

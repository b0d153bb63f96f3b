package org.safeconduct.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * Whatever can be done with the database of a release can be done with its backup, restored into an empty one: answers and
 * documents open, the step goes on. On MySQL with {@code -Pcampaign -Dsafeconduct.test.database=mysql}.
 */
@ContextConfiguration(initializers = RestoredBackup.class, inheritInitializers = false)
@DirtiesContext
@Tag("campaign")
class BackupTests extends FirstReleaseTests {

    @Autowired
    private JdbcClient restored;

    @Test
    void theLedgerIsThereAndStillOnlyAdded() {
        assertThat(restored.sql("select count(*) from ledger_event")
                        .query(Long.class)
                        .single())
                .isGreaterThan(10);
        assertThatThrownBy(() -> restored.sql("delete from ledger_event").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("only added");
        assertThatThrownBy(() ->
                        restored.sql("update case_entry set kind = 'OTHER'").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("only added");
    }
}

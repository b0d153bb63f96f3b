package org.safeconduct.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseStory;
import org.safeconduct.casefile.Staff;
import org.safeconduct.kernel.Compartment;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself refuses to change what only grows, whoever asks. */
@WithApp
class OnlyAddedTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CaseFiles files;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_event set actor = 'nobody'",
                "delete from ledger_event",
                "update case_entry set kind = 'other'",
                "delete from case_entry where corrects is null",
                "update case_entry_part set compartment = 'NOTE'"
            })
    void refusesToChangeWhatOnlyGrows(String act) {
        CaseStory.openedBy(Staff.counsellor(), files).said(Compartment.TRAVEL, "airport", "Hamburg");

        assertThatThrownBy(() -> jdbc.sql(act).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("rows are only added");
    }

    @Test
    void guardsTheSameTablesInBothDatabases() throws IOException {
        for (String script : List.of("ledger/V202611222010", "casefile/V202611222020")) {
            assertThat(triggers("mysql", script)).isNotEmpty().isEqualTo(triggers("h2", script));
        }
    }

    private static List<String> triggers(String vendor, String script) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/db/vendor", vendor, script + "__only_added.sql")).stream()
                .filter(line -> line.startsWith("create trigger"))
                .map(line -> line.substring(0, line.indexOf(" for each row")))
                .toList();
    }
}

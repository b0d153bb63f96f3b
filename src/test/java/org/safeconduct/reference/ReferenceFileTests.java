package org.safeconduct.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFileTests {

    private static final String HEAD = "key,valid_from,valid_to\n";

    @Test
    void readsQuotedCellsAndSkipsRemarks() {
        assertThat(rows("# remark\n" + HEAD + "\"a, \"\"b\"\"\",2025-01-01,\n"))
                .singleElement()
                .satisfies(row -> assertThat(row.text("key")).isEqualTo("a, \"b\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a,2025-01-01~test.csv:2: has 2 cells, not 3",
                "\"a,2025-01-01,~test.csv:2: opens a quote",
                "a\"b,2025-01-01,\"~test.csv:2: has a stray quote",
                "a ,2025-01-01,~test.csv:2: has a stray quote or blank",
                "a\u200B,2025-01-01,~test.csv:2: holds an invisible character",
                "e\u0301,2025-01-01,~test.csv:2: is not in normal form C",
                "a,2025-02-30,~test.csv:2: valid_from <2025-02-30>",
                "a,2025-01-02,2025-01-01~test.csv:2: valid_to",
                ",2025-01-01,~test.csv:2: key is empty"
            })
    void refusesWithFileAndLine(String line, String message) {
        assertThatThrownBy(() -> dated(HEAD + line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesOtherColumnsAndOtherEncodings() {
        assertThatThrownBy(() -> rows("key,valid_to,valid_from\n")).hasMessageContaining("columns must be");
        byte[] latin = "key,valid_from,valid_to\né,2025-01-01,\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> ReferenceFile.parse("test.csv", latin, List.of("key")))
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void refusesTwoRowsOfOneKeyOnOneDay() {
        assertThatThrownBy(() -> dated(HEAD + "a,2025-01-01,2025-06-30\na,2025-06-30,\n"))
                .hasMessageContaining("test.csv:3: a is there twice");
    }

    @Test
    void givesTheRowOfTheDay() {
        Dated<Integer> dated = dated(HEAD + "a,2025-07-01,\na,2025-01-01,2025-06-30\n");
        assertThat(dated.on("a", LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(dated.on("a", LocalDate.of(2025, 6, 30))).contains(3);
        assertThat(dated.on("a", LocalDate.of(2025, 7, 1))).contains(2);
        assertThat(dated.history("a")).containsExactly(3, 2);
        assertThat(dated.latest("a")).contains(2);
    }

    @Test
    void refusesAMissingFile() {
        assertThatThrownBy(() -> ReferenceFile.read("nowhere.csv")).hasMessageContaining("nowhere.csv");
    }

    private static List<Row> rows(String text) {
        return ReferenceFile.parse(
                "test.csv", text.getBytes(StandardCharsets.UTF_8), List.of("key", "valid_from", "valid_to"));
    }

    private static Dated<Integer> dated(String text) {
        return Dated.of(rows(text), row -> row.text("key"), Row::line);
    }
}

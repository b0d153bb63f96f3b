package org.safeconduct.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.reference.Row;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class LimitsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern NAMED = Pattern.compile("name=\"limit\" value=\"([^\"]+)\"");

    private final Limits limits = new Limits();

    @Test
    void haveARowOfTodayForEveryLimitThatAModelNames() throws IOException {
        List<String> named = new ArrayList<>();
        for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/**/*.bpmn")) {
            String xml = model.getContentAsString(StandardCharsets.UTF_8);
            NAMED.matcher(xml).results().map(MatchResult::group).forEach(text -> named.add(text.split("\"")[3]));
        }
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(limits.on(id, TODAY)).isPresent());
    }

    @Test
    void giveTheRowOfTheDayAndItsVersion() {
        Limits two = new Limits(List.of(row("value", "20", "valid_from", "2026-01-01"), row("valid_to", "2025-12-31")));
        assertThat(two.on("vr-test", LocalDate.of(2025, 12, 31)))
                .hasValueSatisfying(limit -> assertThat(limit.version()).isEqualTo(1));
        assertThat(two.on("vr-test", LocalDate.of(2026, 1, 1))).hasValueSatisfying(limit -> {
            assertThat(limit.version()).isEqualTo(2);
            assertThat(limit.value()).isEqualTo(20);
        });
    }

    @Test
    void keepUsingTheLastRowWhenNoneIsValidSoThatNoCaseHangs() {
        Limits ended = new Limits(List.of(row("valid_to", "2025-12-31")));
        assertThat(ended.on("vr-test", TODAY)).isEmpty();
        assertThat(ended.applicable("vr-test", TODAY).value()).isEqualTo(10);
        assertThatThrownBy(() -> ended.applicable("vr-other", TODAY)).hasMessageContaining("vr-other");
    }

    @ParameterizedTest
    @CsvSource({
        "value,0",
        "value,1001",
        "value,ten",
        "unit,DAYS",
        "side,THERE",
        "effect,PANIC",
        "clock_start,when sent",
        "verified,YES",
        "legal_basis,''",
        "source,''",
        "id,Vr_Test",
        "valid_to,2014-01-01"
    })
    void refuseARowThatCannotBeKept(String column, String value) {
        assertThatThrownBy(() -> new Limits(List.of(row(column, value)))).hasMessageContaining("limits.csv:3: ");
    }

    private static Row row(String... changes) {
        List<String> cells = new ArrayList<>(List.of(
                "vr-test", "10", "WORKING_DAYS", "HOME", "SENT", "ESCALATE", "Basis", "GK", "2015-11-12", "", "test"));
        Stream.iterate(0, at -> at < changes.length, at -> at + 2)
                .forEach(at -> cells.set(Arrays.asList(Limits.COLUMNS).indexOf(changes[at]), changes[at + 1]));
        return new Row("limits.csv", 3, List.of(Limits.COLUMNS), cells);
    }
}

package org.safeconduct.procedure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.procedure.Marker;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.procedure.TrialEngine;
import org.safeconduct.procedure.WithEngine;

/** What may lie in an engine table: words, ids, yes or no, numbers, lists of ids; nothing else finds a way in. */
@WithEngine
class StoredValuesTests {

    private final RuntimeService runtime = TrialEngine.context().getBean(RuntimeService.class);
    private String instance = "";

    @BeforeEach
    void open() {
        CaseId caseId = CaseId.random();
        TrialEngine.context().getBean(Procedures.class).open(caseId, "trial-root", Map.of());
        instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .singleResult()
                .getId();
    }

    static Stream<Object> values() {
        return Stream.of(
                new Date(),
                1.5,
                (short) 1,
                new byte[] {1},
                new ArrayList<>(List.of("Fatou Diallo")),
                List.of(1, 2),
                Map.of("name", "value"),
                new StringBuilder("x"),
                Variables.serializedObjectValue("rO0ABXQAAXg=")
                        .serializationDataFormat("application/x-java-serialized-object")
                        .objectTypeName("java.lang.String")
                        .create(),
                Variables.serializedObjectValue("[\"x\"]")
                        .serializationDataFormat("application/json")
                        .objectTypeName("java.util.ArrayList")
                        .create(),
                Variables.fileValue("passport.jpg").file(new byte[] {1}).create());
    }

    @ParameterizedTest
    @MethodSource("values")
    void refusesEveryOtherType(Object value) {
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> runtime.setVariable(instance, "ask", value));
        assertThat(runtime.getVariable(instance, "ask")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fatou Diallo",
                "+221 77 123 45 67",
                "فاطمة",
                "12.03.1991",
                "a b",
                "",
                "${''.getClass().forName('org.safeconduct.procedure.Marker')}",
                "#{1+1}"
            })
    void refusesTextThatIsNeitherWordNorId(String text) {
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> runtime.setVariable(instance, "ask", text))
                .satisfies(refusal -> assertThat(refusal.getMessage()).isEqualTo("not a word or an id: variable ask"));
        assertThat(Marker.touched()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Surname", "name of mother", "x", "date_of_birth", "élève"})
    void refusesNamesThatAreNotOurs(String name) {
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> runtime.setVariable(instance, name, "word"));
    }

    @Test
    void keepsWordsIdsNumbersAndListsOfIds() {
        List<String> ids =
                List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());
        Map<String, Object> values = Map.of(
                "ask", "another-session", "memberId", ids.get(0), "flag", true, "count", 7, "large", 7L, "ids", ids);
        runtime.setVariables(instance, values);

        values.forEach(
                (name, value) -> assertThat(runtime.getVariable(instance, name)).isEqualTo(value));
        runtime.setVariable(instance, "ids", List.of());
        assertThat(runtime.getVariable(instance, "ids")).isEqualTo(List.of());
    }

    @Test
    void idsOfTheEngineAreRandom() {
        assertThat(UUID.fromString(instance).version()).isEqualTo(4);
    }
}

package org.safeconduct.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WithApp
class OnceTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CounterApi counter;

    private final String key = UUID.randomUUID().toString();
    private int before;

    @BeforeEach
    void count() {
        before = counter.rows();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "with a space in it", "ключ-ключ-ключ"})
    void refusesAWriteWithoutAProperKey(String given) {
        assertThat(write("lena-brandt", given, 1)).hasStatus(400);
        assertThat(counter.rows()).isEqualTo(before);
    }

    @Test
    void actsOnceAndRepeatsItsAnswer() throws Exception {
        MvcTestResult first = write("lena-brandt", key, 1);
        MvcTestResult again = write("lena-brandt", key, 1);

        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(201);
        assertThat(again.getResponse().getContentAsString())
                .isEqualTo(first.getResponse().getContentAsString());
        assertThat(counter.rows()).isEqualTo(before + 1);
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        write("lena-brandt", key, 1);

        assertThat(write("lena-brandt", key, 2)).hasStatus(409);
        assertThat(counter.rows()).isEqualTo(before + 1);
    }

    @Test
    void keepsTheKeysOfDifferentPeopleApart() {
        write("lena-brandt", key, 1);
        write("jonas-keller", key, 1);

        assertThat(counter.rows()).isEqualTo(before + 2);
    }

    @Test
    void tryingAgainAfterMeetingAnotherActLeavesOneEffect() {
        CounterApi.FAILING.set(2);

        assertThat(write("lena-brandt", key, 1)).hasStatus(201);
        assertThat(counter.rows()).isEqualTo(before + 1);
    }

    @Test
    void givesUpAfterThreeTriesAndLeavesNothing() {
        CounterApi.FAILING.set(3);

        assertThat(write("lena-brandt", key, 1)).hasStatus(503);
        assertThat(counter.rows()).isEqualTo(before);
        assertThat(write("lena-brandt", key, 1)).hasStatus(201);
    }

    @Test
    void hasOneEffectHoweverManyAskAtOnce() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(6);
        Callable<Integer> write =
                () -> write("lena-brandt", key, 1).getResponse().getStatus();
        try {
            List<Future<Integer>> answers =
                    many.invokeAll(Stream.generate(() -> write).limit(6).toList());
            assertThat(counter.rows()).isEqualTo(before + 1);
            assertThat(answers.stream().map(OnceTests::value).collect(Collectors.toSet()))
                    .contains(201)
                    .isSubsetOf(201, 503);
        } finally {
            many.shutdown();
        }
    }

    private MvcTestResult write(String persona, String given, int by) {
        return mvc.post()
                .uri("/api/counters")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"by\":" + by + "}")
                .header("Idempotency-Key", given)
                .header("Authorization", "-")
                .with(As.persona(persona))
                .exchange();
    }

    private static int value(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}

package org.safeconduct.web.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casework.page.StepStory;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A line for machines tells the request and the case by their ids, and nothing else of either. */
@WithApp
class QuietLineTests {

    private static final Set<String> TOLD = Set.of(
            "@timestamp",
            "log.level",
            "log.logger",
            "process.thread.name",
            "service.name",
            "message",
            "request",
            "case");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext app;

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final QuietLine writer = new QuietLine();

    @BeforeEach
    void listen() {
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void stop() {
        root.detachAppender(lines);
        MDC.clear();
    }

    @Test
    void tellsRequestAndCaseOfOneWhoMayOpenIt() {
        String caseId = StepStory.open(app).caseId().toString();
        lines.list.clear();
        assertThat(mvc.get().uri("/cases/" + caseId + "?q=Amina").with(As.persona("lena-brandt")))
                .hasStatusOk();

        JsonNode access = access();
        assertThat(access.get("case").asText()).isEqualTo(caseId);
        assertThat(access.get("request").asText()).hasSize(8);
        assertThat(access.get("message").asText()).startsWith("GET /cases/{caseId} 200 ");
        assertThat(written()).allSatisfy(line -> {
            assertThat(names(line)).isSubsetOf(TOLD);
            assertThat(line.toString()).doesNotContain("lena-brandt", "Lena", "Amina");
        });
    }

    @Test
    void tellsNoCaseOfOneWhoMayNotAndNoneOfTheRequestBefore() {
        String caseId = StepStory.open(app).caseId().toString();
        mvc.get().uri("/cases/" + caseId).with(As.persona("lena-brandt")).exchange();
        lines.list.clear();
        assertThat(mvc.get().uri("/cases/" + caseId).with(As.persona("olaf-winter")))
                .hasStatus(404);
        assertThat(mvc.get().uri("/cases/" + UUID.randomUUID()).with(As.persona("lena-brandt")))
                .hasStatus(404);

        assertThat(written())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.has("case")).isFalse());
    }

    @Test
    void keepsAFaultQuietAndWhateverElseSurroundsALineOut() {
        MDC.put("actor", "lena-brandt");
        MDC.put("businessKey", "c0ffee00-0000-4000-8000-000000000000");
        LoggerFactory.getLogger("org.camunda.bpm.engine.context")
                .error("ENGINE-16004 Exception while closing: {}", "Amina", new IllegalStateException("Amina"));

        JsonNode line = written().get(0);
        assertThat(line.get("message").asText()).isEqualTo("ENGINE-16004 Exception while closing: …");
        assertThat(line.get("case").asText()).startsWith("c0ffee00");
        assertThat(line.get("error.type").asText()).isEqualTo("java.lang.IllegalStateException");
        assertThat(line.get("error.stack_trace").asText()).contains("QuietLineTests");
        assertThat(line.toString()).doesNotContain("Amina", "lena-brandt");
    }

    private JsonNode access() {
        return written().stream()
                .filter(line -> line.get("log.logger").asText().equals("access"))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> written() {
        return new ArrayList<>(lines.list)
                .stream().map(line -> parsed(writer.format(line))).toList();
    }

    private static JsonNode parsed(String line) {
        try {
            assertThat(line).endsWith("\n").containsOnlyOnce("\n");
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(line, broken);
        }
    }

    private static List<String> names(JsonNode line) {
        List<String> names = new ArrayList<>();
        line.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

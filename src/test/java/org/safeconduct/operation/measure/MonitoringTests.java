package org.safeconduct.operation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casework.page.StepStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the monitoring reads on its own port, and that nobody reads it on the other. */
@WithApp
class MonitoringTests {

    private static final Pattern LABEL = Pattern.compile("[{,]([a-zA-Z_]+)=\"([^\"]*)\"");
    private static final Set<String> HARMLESS = Set.of(
            "action",
            "agency",
            "area",
            "cause",
            "compiler",
            "error",
            "exception",
            "gc",
            "id",
            "level",
            "main_application_class",
            "method",
            "name",
            "outcome",
            "path",
            "pool",
            "quantile",
            "result",
            "runtime",
            "state",
            "status",
            "uri",
            "vendor",
            "version");

    @Autowired
    private ApplicationContext app;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Measures measures;

    @Autowired
    private MeterRegistry registry;

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isAliveAndReadyOnAPortOfItsOwn() throws Exception {
        assertThat(managementPort).isNotEqualTo(port);
        assertThat(ask(managementPort, "/actuator/health/liveness").statusCode())
                .isEqualTo(200);
        assertThat(ask(managementPort, "/actuator/health/readiness").statusCode())
                .isEqualTo(200);
        assertThat(ask(managementPort, "/actuator/health/readiness").body())
                .contains("\"db\":{\"status\":\"UP\"}", "\"engine\":{\"status\":\"UP\"}")
                .doesNotContain("details");
    }

    @Test
    void takesNoMoreWorkWhenAFenceOfTheEngineIsDown() throws Exception {
        ProcessEngineConfigurationImpl settings =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        settings.setJavaSerializationFormatEnabled(true);
        try {
            HttpResponse<String> ready = ask(managementPort, "/actuator/health/readiness");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("\"engine\":{\"status\":\"DOWN\"}");
            assertThat(ask(managementPort, "/actuator/health/liveness").statusCode())
                    .isEqualTo(200);
        } finally {
            settings.setJavaSerializationFormatEnabled(false);
        }
    }

    @Test
    void showsNothingElseThere() throws Exception {
        for (String endpoint :
                List.of("", "/env", "/beans", "/heapdump", "/loggers", "/metrics", "/mappings", "/info")) {
            assertThat(ask(managementPort, "/actuator" + endpoint).statusCode())
                    .as(endpoint)
                    .isNotEqualTo(200);
        }
        assertThat(send(HttpRequest.newBuilder(at(managementPort, "/actuator/shutdown"))
                                .POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void isNotThereOnThePortOfEverybody() throws Exception {
        for (String address : List.of("/actuator", "/actuator/health/liveness", "/actuator/prometheus")) {
            HttpResponse<String> stranger = ask(port, address);
            assertThat(stranger.statusCode()).as(address).isEqualTo(302);
            assertThat(stranger.headers().firstValue("Location"))
                    .isEqualTo(ask(port, "/nowhere").headers().firstValue("Location"));
            assertThat(bytes(address)).isEqualTo(bytes("/nowhere"));
        }
    }

    private String bytes(String address) throws Exception {
        MvcTestResult answer =
                mvc.get().uri(address).with(As.persona("olaf-winter")).exchange();
        assertThat(answer).as(address).hasStatus(404);
        return answer.getResponse().getContentAsString();
    }

    @Test
    void countsWorkByAgencyAndNamesNobodyAndNoCase() throws Exception {
        StepStory story = StepStory.open(app);
        ask(port, "/cases/" + story.caseId());
        measures.measure();

        String told = ask(managementPort, "/actuator/prometheus").body();
        assertThat(told)
                .containsPattern("safeconduct_work_open\\{agency=\"DE-AWO\"} [1-9]")
                .contains("safeconduct_jobs_failed ", "hikaricp_connections_active", "safeconduct_sign_ins_total")
                .doesNotContain(story.caseId().toString(), "lena-brandt", "Lena");
        Set<String> names = new TreeSet<>();
        Set<String> values = new TreeSet<>();
        LABEL.matcher(told).results().forEach(label -> {
            names.add(label.group(1));
            values.add(label.group(2));
        });
        assertThat(names).hasSizeGreaterThan(5).isSubsetOf(HARMLESS);
        assertThat(values).noneMatch(value -> value.matches(".*[0-9a-f]{8}-[0-9a-f]{4}-.*"));
    }

    @Test
    void everyNumberOfOursIsExplained() throws IOException {
        StepStory.open(app);
        measures.measure();
        String explained = Files.readString(Path.of("docs/operations.md"));

        Set<String> names = new TreeSet<>();
        registry.getMeters().forEach(meter -> names.add(meter.getId().getName()));
        names.removeIf(name -> !name.startsWith("safeconduct."));
        assertThat(names)
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(explained)
                        .contains("`" + name.replace('.', '_') + (name.endsWith("sign.ins") ? "_total" : "") + "`"));
    }

    private HttpResponse<String> ask(int port, String address) throws Exception {
        return send(HttpRequest.newBuilder(at(port, address)));
    }

    private static URI at(int port, String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}

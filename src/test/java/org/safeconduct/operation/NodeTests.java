package org.safeconduct.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.h2.tools.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.SafeConduct;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** A node of its own: its database goes and comes back, a newer release changes its tables, it ends gently. */
@Tag("once")
class NodeTests {

    private static final CountDownLatch ASKED = new CountDownLatch(1);
    private static final CountDownLatch ANSWER = new CountDownLatch(1);

    private static final String SLOW = "/calendar/slow";

    private final HttpClient client = HttpClient.newHttpClient();

    /** Answers only when it is told to; open to all, so that no sign-in stands between. */
    static class Slow {

        @Bean
        RouterFunction<ServerResponse> slow() {
            return RouterFunctions.route().GET(SLOW, request -> answered()).build();
        }

        private static ServerResponse answered() throws InterruptedException {
            ASKED.countDown();
            return ServerResponse.ok().body(ANSWER.await(1, TimeUnit.MINUTES) ? "done" : "forgotten");
        }
    }

    @Test
    void isReadyWhileItsDatabaseAnswersAndEndsGently() throws Exception {
        Server database = database("0");
        String url = "jdbc:h2:tcp://localhost:" + database.getPort() + "/mem:" + UUID.randomUUID()
                + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1";
        ConfigurableApplicationContext node = start(url);
        assertThat(health(node, "readiness")).isEqualTo(200);

        int at = database.getPort();
        database.stop();
        assertThat(health(node, "readiness")).isEqualTo(503);
        assertThat(health(node, "liveness")).isEqualTo(200);
        assertThat(away(node)).startsWith("503 2 ").contains("The database does not answer");
        database = database(Integer.toString(at));
        await(node, 200);

        try (Connection newer = DriverManager.getConnection(url, "safeconduct", "")) {
            String later = "insert into \"flyway_schema_history\" (\"installed_rank\", \"description\", \"type\","
                    + " \"script\", \"installed_by\", \"execution_time\", \"success\")"
                    + " values (9999, 'later', 'SQL', 'later', 'later', 1, true)";
            newer.createStatement().execute(later);
            assertThat(health(node, "readiness")).isEqualTo(503);
            assertThat(health(node, "liveness")).isEqualTo(200);
            newer.createStatement().execute("delete from \"flyway_schema_history\" where \"installed_rank\" = 9999");
            assertThat(health(node, "readiness")).isEqualTo(200);
        }
        endsGently(node);
        database.stop();
    }

    private void endsGently(ConfigurableApplicationContext node) throws Exception {
        JobExecutor jobs = ((ProcessEngineConfigurationImpl)
                        node.getBean(ProcessEngine.class).getProcessEngineConfiguration())
                .getJobExecutor();
        assertThat(jobs.isActive()).isTrue();
        CompletableFuture<HttpResponse<String>> waiting = client.sendAsync(
                HttpRequest.newBuilder(at(node, "local.server.port", SLOW)).build(), BodyHandlers.ofString());
        assertThat(ASKED.await(1, TimeUnit.MINUTES)).isTrue();

        Thread ending = new Thread(node::close);
        ending.start();
        await(node, 503);
        assertThat(waiting).isNotDone();
        ANSWER.countDown();
        assertThat(waiting.get().body()).isEqualTo("done");
        ending.join();
        assertThat(jobs.isActive()).isFalse();
    }

    /** Looks at every connection before it is used: one that was used just now would be trusted for half a second. */
    private static ConfigurableApplicationContext start(String url) {
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
        try {
            return run(url);
        } finally {
            System.clearProperty("com.zaxxer.hikari.aliveBypassWindowMs");
        }
    }

    private static ConfigurableApplicationContext run(String url) {
        return new SpringApplicationBuilder(SafeConduct.class, Slow.class)
                .profiles("demo", "test")
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.hikari.connection-timeout=2000");
    }

    private static Server database(String port) throws Exception {
        return Server.createTcpServer("-tcpPort", port, "-ifNotExists").start();
    }

    /** What a colleague's program is told while the database is away: status, seconds to wait, words. */
    private String away(ConfigurableApplicationContext node) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(at(node, "local.server.port", "/api/worklist"))
                        .header("Authorization", "Basic bGVuYS1icmFuZHQ6ZGVtbw==")
                        .build(),
                BodyHandlers.ofString());
        return answer.statusCode() + " "
                + answer.headers().firstValue("Retry-After").orElse("-") + " " + answer.body();
    }

    /** Asks until it is ready, or no longer ready; a connection that died meanwhile may be noticed first. */
    private void await(ConfigurableApplicationContext node, int status) throws Exception {
        long begun = System.nanoTime();
        while (health(node, "readiness") != status) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
        }
    }

    private int health(ConfigurableApplicationContext node, String kind) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(at(node, "local.management.port", "/actuator/health/" + kind))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    private static URI at(ConfigurableApplicationContext node, String port, String address) {
        return URI.create("http://127.0.0.1:" + node.getEnvironment().getProperty(port) + address);
    }
}

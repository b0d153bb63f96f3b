package org.safeconduct.operation.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.kernel.Vital.Sign;
import org.safeconduct.procedure.upkeep.Upkeep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Technical support sees which nodes run, which fell silent, and whether they are of one build. */
@WithApp
class NodesTests {

    @Autowired
    private Nodes nodes;

    @Autowired
    private NodeVitals vitals;

    @Autowired
    private Upkeep upkeep;

    @Autowired
    private ObjectProvider<BuildProperties> build;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvcTester mvc;

    @AfterEach
    void forget() {
        database.sql("delete from running_node").update();
    }

    @Test
    void eachNodeIsListedUntilItEndsGently() throws Exception {
        nodes.touch();
        Nodes other = otherNode();
        other.touch();
        other.touch();

        List<Node> seen = nodes.seen();
        assertThat(seen).hasSize(2).extracting(Node::name).doesNotHaveDuplicates();
        assertThat(seen).filteredOn(Node::here).hasSize(1);
        assertThat(seen).allSatisfy(node -> {
            assertThat(node.name()).matches("[0-9a-f]{8}");
            assertThat(node.jobs()).isEqualTo(upkeep.worksOnJobs());
            assertThat(node.build().models()).isEqualTo(upkeep.models().built());
            assertThat(node.missing()).isFalse();
        });
        assertThat(page())
                .contains(seen.get(0).name(), seen.get(1).name(), "this one")
                .doesNotContain("not all of the same build", "not seen for two minutes");

        other.destroy();
        assertThat(nodes.seen()).hasSize(1).allMatch(Node::here);
    }

    @Test
    void oneThatFallsSilentIsMissingAfterTwoMinutesAndForgottenAfterADay() throws Exception {
        otherNode().touch();
        clock.forward(Duration.ofSeconds(110));
        nodes.touch();
        assertThat(nodes.seen()).hasSize(2).noneMatch(Node::missing);

        clock.forward(Duration.ofSeconds(15));
        assertThat(nodes.seen()).filteredOn(Node::missing).hasSize(1).noneMatch(Node::here);
        assertThat(page()).containsOnlyOnce("not seen for two minutes");
        assertThat(signs())
                .containsEntry("safeconduct.nodes.seen", 1.0)
                .containsEntry("safeconduct.nodes.missing", 1.0);

        clock.forward(Duration.ofHours(25));
        nodes.touch();
        assertThat(nodes.seen()).hasSize(1).allMatch(Node::here).noneMatch(Node::missing);
    }

    @Test
    void anotherBuildIsFlaggedWhileItRuns() throws Exception {
        nodes.touch();
        assertThat(signs()).containsEntry("safeconduct.nodes.builds", 1.0);

        row("0.0.9", clock.instant());
        assertThat(page()).contains("0.0.9", "not all of the same build");
        assertThat(signs()).containsEntry("safeconduct.nodes.builds", 2.0);

        clock.forward(Duration.ofMinutes(3));
        nodes.touch();
        assertThat(page()).contains("0.0.9").doesNotContain("not all of the same build");
        assertThat(signs()).containsEntry("safeconduct.nodes.builds", 1.0);
    }

    @Test
    void tellsProgramsTheSameAndNobodyElse() throws Exception {
        nodes.touch();

        assertThat(text("olaf-winter", "/api/operations"))
                .contains("\"nodes\":[{\"name\":\"" + nodes.seen().get(0).name(), "\"missing\":false", "\"here\":true");
        assertThat(mvc.get().uri("/api/operations").with(As.persona("lena-brandt")))
                .hasStatus(404);
    }

    @Test
    void goesOnWhenTheDatabaseIsAway() {
        JdbcClient away = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:nowhere;IFEXISTS=TRUE"));
        Nodes node = new Nodes(away, upkeep, build, clock);

        node.touch();
        node.destroy();

        assertThat(nodes.seen()).isEmpty();
    }

    private Nodes otherNode() {
        return new Nodes(database, upkeep, build, clock);
    }

    private void row(String version, Instant seen) {
        LocalDateTime at = LocalDateTime.ofInstant(seen, ZoneOffset.UTC);
        database.sql("insert into running_node values (?, ?, null, '1', 1, ?, ?)")
                .params(UUID.randomUUID().toString(), version, at, at)
                .update();
    }

    private Map<String, Double> signs() {
        return vitals.signs().stream().collect(Collectors.toMap(Sign::name, Sign::value));
    }

    private String page() throws Exception {
        return text("olaf-winter", "/operations");
    }

    private String text(String persona, String address) throws Exception {
        return mvc.get()
                .uri(address)
                .with(As.persona(persona))
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}

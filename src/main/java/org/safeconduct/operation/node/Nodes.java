package org.safeconduct.operation.node;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.procedure.upkeep.Upkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The nodes seen in the last day: each says again and again that it runs, and what. One that ends gently takes its row
 * along; one that was not heard of for two minutes is missing.
 */
@Component
public class Nodes implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int SPOKEN = 8;

    private final JdbcClient jdbc;
    private final Upkeep upkeep;
    private final Clock clock;
    private final String id = UUID.randomUUID().toString();
    private final Build build;
    private final Instant started;

    Nodes(JdbcClient jdbc, Upkeep upkeep, ObjectProvider<BuildProperties> made, Clock clock) {
        this.jdbc = jdbc;
        this.upkeep = upkeep;
        this.clock = clock;
        this.started = clock.instant();
        Optional<BuildProperties> known = Optional.ofNullable(made.getIfAvailable());
        this.build = new Build(
                known.map(BuildProperties::getVersion).orElse("-"),
                known.map(BuildProperties::getTime).orElse(null),
                upkeep.models().built());
        LOG.info("this node is {}, version {}, models {}", name(id), build.version(), build.models());
    }

    /** Says that this node runs, and forgets those nobody has seen for a day. */
    public void touch() {
        try {
            LocalDateTime now = utc(clock.instant());
            if (again(now) == 0) {
                first(now);
            }
            jdbc.sql("delete from running_node where seen_at < ?")
                    .param(now.minus(KEPT))
                    .update();
        } catch (DataAccessException away) {
            LOG.warn("this node cannot say that it runs: {}", away.getClass().getName());
        }
    }

    private int again(LocalDateTime now) {
        return jdbc.sql("update running_node set seen_at = ?, jobs = ? where node_id = ?")
                .params(now, jobs(), id)
                .update();
    }

    private void first(LocalDateTime now) {
        Instant made = build.made();
        jdbc.sql("""
                        insert into running_node (node_id, version, built_at, models, jobs, started_at, seen_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, build.version(), made == null ? null : utc(made), build.models(), jobs(), utc(started), now)
                .update();
    }

    private int jobs() {
        return upkeep.worksOnJobs() ? 1 : 0;
    }

    /** The longest running first. */
    public List<Node> seen() {
        Instant now = clock.instant();
        return jdbc.sql("select * from running_node order by started_at, node_id")
                .query((row, n) -> {
                    Instant seen = instant(row.getObject("seen_at", LocalDateTime.class));
                    LocalDateTime made = row.getObject("built_at", LocalDateTime.class);
                    return new Node(
                            name(row.getString("node_id")),
                            new Build(
                                    row.getString("version"),
                                    made == null ? null : instant(made),
                                    row.getString("models")),
                            row.getInt("jobs") == 1,
                            new Node.Life(
                                    instant(row.getObject("started_at", LocalDateTime.class)),
                                    seen,
                                    seen.isBefore(now.minus(PATIENCE))),
                            row.getString("node_id").equals(id));
                })
                .list();
    }

    /** How many builds these nodes run, without those that are missing. */
    public static long builds(List<Node> nodes) {
        return present(nodes).map(Node::build).distinct().count();
    }

    static Stream<Node> present(List<Node> nodes) {
        return nodes.stream().filter(node -> !node.missing());
    }

    @Override
    public void destroy() {
        try {
            jdbc.sql("delete from running_node where node_id = ?").param(id).update();
        } catch (DataAccessException away) {
            LOG.info("this node ends and cannot say so: {}", away.getClass().getName());
        }
    }

    private static String name(String id) {
        return id.substring(0, SPOKEN);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.toInstant(ZoneOffset.UTC);
    }
}

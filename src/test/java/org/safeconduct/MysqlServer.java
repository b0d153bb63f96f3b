package org.safeconduct;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.MySQLContainer;

/**
 * The MySQL server of the run named {@code mysql}: the one that {@code SAFECONDUCT_TEST_MYSQL} names, such as
 * {@code mysql://root:secret@127.0.0.1:3306}, else one in a container where Docker answers.
 */
public final class MysqlServer {

    private static final String ADDRESS = "SAFECONDUCT_TEST_MYSQL";
    private static final String IMAGE = "mysql:8.4";

    /** A database that stays after the run, so that a long benchmark goes on where it was broken off. */
    private static final @Nullable String KEPT = System.getProperty("bench.database");

    private static final Optional<MysqlServer> GIVEN = find();

    private final URI address;
    private final Set<String> databases = new HashSet<>();

    private MysqlServer(URI address) {
        this.address = address;
        Runtime.getRuntime().addShutdownHook(new Thread(this::drop));
    }

    /** Whether this run is the one on MySQL, wherever the server may be. */
    public static boolean isWanted() {
        return "mysql".equals(System.getProperty("safeconduct.test.database"));
    }

    static Optional<MysqlServer> given() {
        return GIVEN;
    }

    private static Optional<MysqlServer> find() {
        if (!isWanted()) {
            return Optional.empty();
        }
        String address = System.getenv(ADDRESS);
        if (address != null && !address.isBlank()) {
            return Optional.of(new MysqlServer(URI.create(address.strip())));
        }
        return DockerClientFactory.instance().isDockerAvailable()
                ? Optional.of(new MysqlServer(contained()))
                : Optional.empty();
    }

    private static URI contained() {
        MySQLContainer<?> server = new MySQLContainer<>(IMAGE).withUsername("root");
        server.start();
        return URI.create("mysql://root:" + server.getPassword() + "@" + server.getHost() + ":"
                + server.getMappedPort(MySQLContainer.MYSQL_PORT));
    }

    /** The settings of a new, empty database with the server's own character set, which the first migration changes. */
    synchronized Map<String, Object> freshDatabase() {
        String name = KEPT != null
                ? KEPT
                : "safeconduct_test_" + UUID.randomUUID().toString().replace("-", "");
        run("create database if not exists " + name + " character set latin1");
        if (KEPT == null) {
            databases.add(name);
        }
        return Map.of(
                "safeconduct.database.host",
                address.getHost(),
                "safeconduct.database.port",
                address.getPort(),
                "safeconduct.database.name",
                name,
                "safeconduct.database.user",
                who()[0],
                "safeconduct.database.password",
                who()[1]);
    }

    /** User and password, which may be empty. */
    private String[] who() {
        String[] who = address.getUserInfo().split(":", 2);
        return new String[] {who[0], who.length > 1 ? who[1] : ""};
    }

    private void drop() {
        databases.forEach(name -> run("drop database " + name));
    }

    /** What the server calls itself. */
    String version() {
        return run("select version()");
    }

    private String run(String sql) {
        String url = "jdbc:mysql://" + address.getHost() + ":" + address.getPort() + "/";
        try (Connection connection = DriverManager.getConnection(url, who()[0], who()[1]);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet first = statement.getResultSet();
            return first.next() ? first.getString(1) : "";
        } catch (SQLException failed) {
            throw new IllegalStateException("The MySQL server of " + ADDRESS + " refused: " + sql, failed);
        }
    }
}

package org.safeconduct.kill;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A MySQL server of our own to kill: {@code SAFECONDUCT_TEST_MYSQLD} names a script that runs one on a folder and port. */
final class OwnMysql implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int NO_SUCH_THREAD = 1094;

    private final String script;
    private final Path folder;
    private final int port;
    private Process server;

    private OwnMysql(String script, Path folder) throws Exception {
        this.script = script;
        this.folder = folder;
        this.port = freePort();
        this.server = start();
        try (Connection connection = connect("")) {
            connection.createStatement().execute("create database safeconduct");
        }
    }

    static Optional<String> script() {
        return Optional.ofNullable(System.getenv("SAFECONDUCT_TEST_MYSQLD")).filter(named -> !named.isBlank());
    }

    static OwnMysql in(Path folder) throws Exception {
        return new OwnMysql(script().orElseThrow(), folder);
    }

    List<String> settings() {
        return List.of(
                "--safeconduct.database.host=127.0.0.1",
                "--safeconduct.database.port=" + port,
                "--safeconduct.database.user=root",
                "--safeconduct.database.password=");
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server() + database, "root", "");
    }

    /** The database the nodes use. */
    String url() {
        return server() + "safeconduct";
    }

    private String server() {
        return "jdbc:mysql://127.0.0.1:" + port + "/";
    }

    void killAndStart() throws Exception {
        server.destroyForcibly().waitFor();
        server = start();
    }

    /** Ends every connection and, for this long, says "too many connections" to whoever comes. */
    void fullFor(Duration span) throws Exception {
        try (Connection ours = connect("");
                Statement said = ours.createStatement()) {
            said.execute("set global max_connections = 1");
            List<Long> others = new ArrayList<>();
            ResultSet all = said.executeQuery("select id from information_schema.processlist"
                    + " where command <> 'Daemon' and id <> connection_id()");
            while (all.next()) {
                others.add(all.getLong(1));
            }
            for (long other : others) {
                end(said, other);
            }
            LockSupport.parkNanos(span.toNanos());
            said.execute("set global max_connections = 151");
        }
    }

    private static void end(Statement said, long connection) throws SQLException {
        try {
            said.execute("kill " + connection);
        } catch (SQLException goneAlready) {
            if (goneAlready.getErrorCode() != NO_SUCH_THREAD) {
                throw goneAlready;
            }
        }
    }

    private Process start() throws Exception {
        Process started = new ProcessBuilder(script, folder.resolve("mysql").toString(), Integer.toString(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("mysql.log").toFile()))
                .start();
        Instant late = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (started.waitFor(200, TimeUnit.MILLISECONDS) || Instant.now().isAfter(late)) {
                throw new IllegalStateException("MySQL did not start; see " + folder.resolve("mysql.log"));
            }
        }
        return started;
    }

    private boolean answers() {
        try (Connection connection = connect("")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        server.destroyForcibly().waitFor();
    }
}

package org.safeconduct.upgrade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.safeconduct.FreshDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The database of an earlier release as its users have it, restored into an empty one, with its key file. */
final class ReleasedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final Path FOLDER = Path.of("src", "test", "resources", "release", "0.1.0");

    private final FreshDatabase empty = new FreshDatabase();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try (Connection connection = empty.source().getConnection()) {
            restore(connection);
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("the dump of the release cannot be restored", failed);
        }
        use(context);
    }

    /** The same, changed by a release that does not exist yet. */
    void initializeNewer(ConfigurableApplicationContext context) {
        initialize(context);
        try (Connection connection = empty.source().getConnection();
                var statement = connection.prepareStatement(
                        "insert into flyway_schema_history (installed_rank, version,"
                                + " description, type, script, checksum, installed_by, execution_time, success)"
                                + " values (9999, '210001010000', 'later', 'SQL', 'V210001010000__later.sql', 1, 'later', 1, true)")) {
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void use(ConfigurableApplicationContext context) {
        empty.initialize(context);
        Map<String, Object> keys = Map.of(
                "safeconduct.vault.key-file", FOLDER.resolve("vault.keys").toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("keys of the release", keys));
    }

    static boolean isEmbedded(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    static void restore(Connection into) throws SQLException, IOException {
        if (isEmbedded(into)) {
            into.createStatement().execute("runscript from '" + FOLDER.resolve("h2.sql.gz") + "' compression gzip");
            return;
        }
        into.createStatement().execute("alter database character set utf8mb4 collate utf8mb4_bin");
        try (var packed = new GZIPInputStream(Files.newInputStream(FOLDER.resolve("mysql.sql.gz")));
                var lines = new BufferedReader(new InputStreamReader(packed, StandardCharsets.UTF_8))) {
            SqlDump.run(lines, into);
        }
    }
}

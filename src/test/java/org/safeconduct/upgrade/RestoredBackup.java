package org.safeconduct.upgrade;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.safeconduct.FreshDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** An installation that was lost: the database from its backup, the key file from where the copy was kept. */
final class RestoredBackup implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final FreshDatabase found = new FreshDatabase();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path custody = Files.createTempDirectory("custody");
            Path keys = Files.copy(ReleasedDatabase.FOLDER.resolve("vault.keys"), custody.resolve("vault.keys"));
            move(custody.resolve("backup"));
            found.initialize(context);
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "restored keys", Map.of("safeconduct.vault.key-file", keys.toString())));
        } catch (IOException | SQLException | InterruptedException failed) {
            throw new IllegalStateException("the backup cannot be restored", failed);
        }
    }

    private void move(Path backup) throws IOException, SQLException, InterruptedException {
        try (Connection lost = new FreshDatabase().source().getConnection();
                Connection empty = found.source().getConnection()) {
            ReleasedDatabase.restore(lost);
            if (ReleasedDatabase.isEmbedded(lost)) {
                lost.createStatement().execute("script to '" + backup + "'");
                empty.createStatement().execute("runscript from '" + backup + "'");
                return;
            }
            Mysqldump.write(lost.getCatalog(), backup.toFile());
            empty.createStatement().execute("alter database character set utf8mb4 collate utf8mb4_bin");
            try (BufferedReader lines = Files.newBufferedReader(backup)) {
                SqlDump.run(lines, empty);
            }
        }
    }
}

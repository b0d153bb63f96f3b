package org.safeconduct.kill;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A test that needs a MySQL of its own; left out, and said so, where nothing can start one. */
abstract class WithOwnMysql {

    /** Stays after the run, with the logs of nodes and database. */
    private final Path folder =
            Path.of("target", "kill", UUID.randomUUID().toString()).toAbsolutePath();

    final Path folder() {
        return folder;
    }

    @BeforeEach
    final void needsAServerOfItsOwn() throws Exception {
        boolean given = OwnMysql.script().isPresent();
        if (!given) {
            System.out.println("SKIPPED: " + getClass().getSimpleName() + ". Name a script that runs MySQL on a folder"
                    + " and a port in SAFECONDUCT_TEST_MYSQLD.");
        }
        assumeTrue(given);
        Files.createDirectories(folder);
    }
}

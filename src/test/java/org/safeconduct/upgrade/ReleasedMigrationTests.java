package org.safeconduct.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A migration that a release has brought to somebody's database stays as it was: a change is a new migration. */
class ReleasedMigrationTests {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    static List<String> released() throws IOException {
        return Files.readAllLines(ReleasedDatabase.FOLDER.resolve("migrations"));
    }

    @ParameterizedTest
    @MethodSource("released")
    void staysAsItWasReleased(String line) throws Exception {
        String[] sumAndFile = line.split(" +");
        byte[] content = Files.readAllBytes(RESOURCES.resolve(sumAndFile[1]));

        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        assertThat(sum)
                .as("%s was released: write a new migration instead", sumAndFile[1])
                .isEqualTo(sumAndFile[0]);
    }

    @Test
    void allOfThemAreWatched() throws IOException {
        assertThat(released()).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
    }
}

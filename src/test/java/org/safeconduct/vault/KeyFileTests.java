package org.safeconduct.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.TestDatabase;
import org.springframework.mock.env.MockEnvironment;

@Tag("database")
class KeyFileTests {

    private static final String PROPERTY = "safeconduct.vault.key-file";

    private final MockEnvironment environment = new MockEnvironment();
    private final TestDatabase database = TestDatabase.of("vault");

    @TempDir
    Path folder;

    @Test
    void demonstrationMakesItsOwnKeysOnceForTheOwnerOnly() throws Exception {
        environment.setActiveProfiles("demo");
        Path file = folder.resolve("data/vault.keys");

        Keyring first = start(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(start(file).instance()).isEqualTo(first.instance());
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void newInstallationMakesItsKeysBeforehandAndNeverTwice() throws Exception {
        Path file = folder.resolve("vault.keys");
        NewKeyFile.main(new String[] {file.toString()});
        byte[] made = Files.readAllBytes(file);

        assertThat(start(file)).isNotNull();
        assertThatThrownBy(() -> NewKeyFile.make(file)).hasMessageContaining("exists");
        assertThat(file).hasBinaryContent(made);
    }

    @Test
    void refusesTheStartWithoutAFileOutsideTheDemonstration() {
        assertThatThrownBy(() -> start(null)).hasMessageContaining(PROPERTY);
        assertThatThrownBy(() -> start(folder.resolve("none"))).hasMessageContaining(PROPERTY);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void refusesAFileThatIsNotAKeyFileWithoutQuotingIt() throws Exception {
        Path file = Files.writeString(folder.resolve("keys"), "{\"instance\":\"topsecret\"}");

        assertThatThrownBy(() -> start(file)).hasMessageContaining(PROPERTY).hasNoCause();
    }

    @Test
    void refusesTheKeysOfAnotherDatabase() {
        check(TestVault.keys());

        assertThatThrownBy(() -> check(TestVault.keys())).hasMessageContaining(PROPERTY);
    }

    @Test
    void acceptsTheKeysOfThisDatabaseAgain() {
        Keyring keys = TestVault.keys();
        check(keys);
        check(keys);
        assertThat(database.dump("vault_instance"))
                .doesNotContain(keys.instance().toString());
    }

    private Keyring start(@Nullable Path file) throws Exception {
        return new VaultKeys().keyring(new VaultSettings(file), environment);
    }

    private void check(Keyring keys) {
        new KeyCheck(database.jdbc(), new BlindIndex(keys)).afterPropertiesSet();
    }
}

package org.safeconduct.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.kernel.Compartment.IDENTITY;
import static org.safeconduct.kernel.Compartment.TRAFFICKING;

import java.util.Arrays;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.TestDatabase;
import org.safeconduct.kernel.Compartment;

@Tag("database")
class VaultTests {

    private static final String PLACE = "case_entry|content|17";
    private static final byte[] PLAIN = "Aïssatou آيساتو".getBytes(UTF_8);

    private final TestDatabase database = TestDatabase.of("vault");
    private final Keyring keys = TestVault.keys();
    private final Vault vault = TestVault.on(database.jdbc(), keys);
    private final UUID owner = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(Compartment.class)
    void opensWhatItSealedInEveryCompartment(Compartment compartment) {
        byte[] sealed = vault.seal(owner, compartment, PLACE, PLAIN);

        assertThat(vault.open(owner, compartment, PLACE, sealed)).isEqualTo(PLAIN);
        assertThat(afterRestart().open(owner, compartment, PLACE, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(sealed()).isNotEqualTo(sealed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"case_entry|content|18", "case_entry|draft|17", "document|content|17"})
    void refusesWhatWasMovedToAnotherRowColumnOrTable(String elsewhere) {
        byte[] sealed = sealed();

        assertRefused(() -> vault.open(owner, IDENTITY, elsewhere, sealed));
    }

    @Test
    void refusesWhatWasMovedToAnotherOwner() {
        UUID other = UUID.randomUUID();
        vault.seal(other, IDENTITY, PLACE, PLAIN);
        byte[] sealed = sealed();

        assertRefused(() -> vault.open(other, IDENTITY, PLACE, sealed));
        assertRefused(() -> vault.open(UUID.randomUUID(), IDENTITY, PLACE, sealed));
    }

    @Test
    void refusesWhatWasMovedToAnotherCompartment() {
        vault.seal(owner, TRAFFICKING, PLACE, PLAIN);
        byte[] sealed = sealed();

        assertRefused(() -> vault.open(owner, TRAFFICKING, PLACE, sealed));
    }

    @Test
    void refusesEveryAlteredByte() {
        byte[] sealed = sealed();
        for (int at = 0; at < sealed.length; at++) {
            byte[] altered = sealed.clone();
            altered[at] ^= 1;
            assertRefused(() -> vault.open(owner, IDENTITY, PLACE, altered));
        }
    }

    @Test
    void refusesWhatWasCutShort() {
        byte[] sealed = sealed();
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertRefused(() -> vault.open(owner, IDENTITY, PLACE, cut));
        }
    }

    @Test
    void refusesADataKeyMovedToAnotherOwner() {
        byte[] sealed = sealed();
        UUID thief = UUID.randomUUID();
        vault.seal(thief, IDENTITY, PLACE, PLAIN);
        byte[] ours = database.jdbc()
                .sql("select wrapped from vault_key limit 1")
                .query(byte[].class)
                .single();
        database.jdbc()
                .sql("update vault_key set wrapped = :ours")
                .param("ours", ours)
                .update();

        assertRefused(() -> {
            afterRestart().open(owner, IDENTITY, PLACE, sealed);
            afterRestart().open(thief, IDENTITY, PLACE, sealed);
        });
    }

    @Test
    void keyTableTellsNeitherOwnerNorCompartment() {
        vault.seal(owner, TRAFFICKING, PLACE, PLAIN);

        assertThat(database.dump("vault_key"))
                .isNotBlank()
                .doesNotContain(owner.toString())
                .doesNotContainIgnoringCase("trafficking");
    }

    @Test
    void indexIsEqualForEqualValuesOfOneColumnOnly() {
        String index = vault.index("person.phone", "+22790123456");

        assertThat(index).matches("[A-Za-z0-9_-]{22}").isEqualTo(afterRestart().index("person.phone", "+22790123456"));
        assertThat(vault.index("person.phone", "+22790123457")).isNotEqualTo(index);
        assertThat(vault.index("person.document", "+22790123456")).isNotEqualTo(index);
    }

    @Test
    void indexDiffersBetweenInstances() {
        Vault abroad = TestVault.on(database.jdbc(), TestVault.keys());

        assertThat(abroad.index("person.phone", "+22790123456"))
                .isNotEqualTo(vault.index("person.phone", "+22790123456"));
    }

    private byte[] sealed() {
        return vault.seal(owner, IDENTITY, PLACE, PLAIN);
    }

    private Vault afterRestart() {
        return TestVault.on(database.jdbc(), keys);
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(IllegalStateException.class);
    }
}

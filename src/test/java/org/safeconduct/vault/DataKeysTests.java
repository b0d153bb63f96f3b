package org.safeconduct.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.kernel.Compartment.IDENTITY;

import com.google.crypto.tink.Aead;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.TestDatabase;

@Tag("database")
class DataKeysTests {

    private static final byte[] PLAIN = {1, 2, 3};
    private static final String PLACE = "t|c|r";

    private final TestDatabase database = TestDatabase.of("vault");
    private final Keyring keys = TestVault.keys();
    private final Vault vault = TestVault.on(database.jdbc(), keys);
    private final UUID owner = UUID.randomUUID();

    @Test
    void makesOneKeyPerOwnerAndCompartment() {
        vault.seal(owner, IDENTITY, PLACE, PLAIN);
        vault.seal(owner, IDENTITY, PLACE, PLAIN);
        assertThat(rows()).isOne();
    }

    @Test
    void forgetsAKeyWhoseTransactionIsRolledBack() {
        List<byte[]> lost = new ArrayList<>();
        database.transaction().executeWithoutResult(status -> {
            lost.add(vault.seal(owner, IDENTITY, PLACE, PLAIN));
            assertThat(vault.open(owner, IDENTITY, PLACE, lost.get(0))).isEqualTo(PLAIN);
            status.setRollbackOnly();
        });

        assertThat(rows()).isZero();
        assertThatThrownBy(() -> vault.open(owner, IDENTITY, PLACE, lost.get(0)))
                .isInstanceOf(IllegalStateException.class);
        byte[] kept = vault.seal(owner, IDENTITY, PLACE, PLAIN);
        assertThat(TestVault.on(database.jdbc(), keys).open(owner, IDENTITY, PLACE, kept))
                .isEqualTo(PLAIN);
    }

    @Test
    void keepsAKeyWhoseTransactionCommits() {
        byte[] sealed = database.transaction().execute(status -> vault.seal(owner, IDENTITY, PLACE, PLAIN));

        assertThat(vault.open(owner, IDENTITY, PLACE, sealed)).isEqualTo(PLAIN);
        assertThat(rows()).isOne();
    }

    @Test
    void twoWhoSealFirstAtTheSameTimeShareOneKey() throws Exception {
        int racers = 4;
        CyclicBarrier together = new CyclicBarrier(racers);
        var pool = Executors.newFixedThreadPool(racers);
        try {
            List<Callable<byte[]>> acts = new ArrayList<>();
            for (int i = 0; i < racers; i++) {
                acts.add(() -> {
                    Vault ofItsOwnNode = TestVault.on(database.jdbc(), keys);
                    together.await();
                    return database.transaction().execute(s -> ofItsOwnNode.seal(owner, IDENTITY, PLACE, PLAIN));
                });
            }
            for (Future<byte[]> sealed : pool.invokeAll(acts)) {
                assertThat(vault.open(owner, IDENTITY, PLACE, sealed.get())).isEqualTo(PLAIN);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(rows()).isOne();
    }

    @Test
    void keepsABoundedNumberOfKeys() throws Exception {
        UnwrappedKeys cache = new UnwrappedKeys(2);
        Aead key = keys.wrapping(IDENTITY);
        List.of("a", "b", "c").forEach(id -> cache.get(id, any -> key));
        assertThat(cache.size()).isEqualTo(2);
    }

    private int rows() {
        return database.jdbc()
                .sql("select count(*) from vault_key")
                .query(Integer.class)
                .single();
    }
}

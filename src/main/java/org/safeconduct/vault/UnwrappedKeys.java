package org.safeconduct.vault;

import com.google.crypto.tink.Aead;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps data keys unwrapped for a while; a key of a transaction that is rolled back is forgotten with it. */
final class UnwrappedKeys {

    private final Map<String, Aead> committed;

    UnwrappedKeys(int most) {
        committed = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Aead> eldest) {
                return size() > most;
            }
        });
    }

    /** The key of this id; asks {@code load} only if neither the cache nor this transaction knows it. */
    Aead get(String id, Function<String, Aead> load) {
        Aead known = committed.get(id);
        if (known != null) {
            return known;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            return ofThisTransaction().keys.computeIfAbsent(id, load);
        }
        Aead loaded = load.apply(id);
        committed.put(id, loaded);
        return loaded;
    }

    int size() {
        return committed.size();
    }

    private Unsettled ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(s -> s instanceof Unsettled u && u.cache() == this)
                .map(Unsettled.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Unsettled begin() {
        Unsettled unsettled = new Unsettled();
        TransactionSynchronizationManager.registerSynchronization(unsettled);
        return unsettled;
    }

    private final class Unsettled implements TransactionSynchronization {

        private final Map<String, Aead> keys = new HashMap<>();

        private UnwrappedKeys cache() {
            return UnwrappedKeys.this;
        }

        @Override
        public void afterCommit() {
            committed.putAll(keys);
        }
    }
}

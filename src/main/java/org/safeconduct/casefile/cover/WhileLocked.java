package org.safeconduct.casefile.cover;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.CaseId;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has read of a case whose lock it holds: nobody else changes it meanwhile, so it is read once and
 * kept until the transaction ends or changes it itself.
 */
@Component
@NamedInterface("while-locked")
public class WhileLocked {

    /** Of one transaction; set aside while another runs inside it. */
    private final class Kept implements TransactionSynchronization {

        private final Set<CaseId> locked = new HashSet<>();
        private final Map<Read, Object> read = new HashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(WhileLocked.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(WhileLocked.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(WhileLocked.this);
        }
    }

    private record Read(CaseId caseId, String what) {}

    /** The transaction that runs holds the lock of this case now; without a transaction nothing is ever kept. */
    void locked(CaseId caseId) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            Kept kept = kept();
            if (kept == null) {
                kept = new Kept();
                TransactionSynchronizationManager.bindResource(this, kept);
                TransactionSynchronizationManager.registerSynchronization(kept);
            }
            kept.locked.add(caseId);
        }
    }

    boolean isLocked(CaseId caseId) {
        Kept kept = kept();
        return kept != null && kept.locked.contains(caseId);
    }

    /** What was read before of a locked case under this name, else what is read now. */
    @SuppressWarnings("unchecked")
    public <T> T read(CaseId caseId, String what, Supplier<T> reading) {
        Kept kept = kept();
        if (kept == null || !kept.locked.contains(caseId)) {
            return reading.get();
        }
        Read key = new Read(caseId, what);
        Object before = kept.read.get(key);
        if (before == null) {
            before = reading.get();
            kept.read.put(key, before);
        }
        return (T) before;
    }

    /** What was read of a case under this name, changed as its row was; nothing happens where nothing was read. */
    @SuppressWarnings("unchecked")
    public <T> void change(CaseId caseId, String what, UnaryOperator<T> change) {
        Kept kept = kept();
        if (kept != null) {
            kept.read.computeIfPresent(new Read(caseId, what), (key, before) -> change.apply((T) before));
        }
    }

    /** Whatever was read under this name, or one that begins with it, is read anew. */
    public void changed(String what) {
        Kept kept = kept();
        if (kept != null) {
            kept.read.keySet().removeIf(read -> read.what().startsWith(what));
        }
    }

    private @Nullable Kept kept() {
        return (Kept) TransactionSynchronizationManager.getResource(this);
    }
}

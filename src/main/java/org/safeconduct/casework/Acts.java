package org.safeconduct.casework;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.procedure.Procedures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A user's act is one transaction: engine step, case entry, worklist row and clocks commit together or not at all. Two
 * acts that collide are repeated whole, at most three times; then the act is refused as BUSY.
 */
@Component
public class Acts {

    private static final int ATTEMPTS = 3;

    private final TransactionTemplate transaction;

    Acts(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Runs the act whole; inside a wider act it joins that one. */
    public <T> T whole(Supplier<T> act) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return act.get();
        }
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<T> done = attempt(act);
            if (done.isPresent()) {
                return done.get();
            }
        }
        throw Refusal.busy();
    }

    /** Empty when the act met another one and may be repeated. */
    private <T> Optional<T> attempt(Supplier<T> act) {
        try {
            return Optional.of(Objects.requireNonNull(transaction.execute(status -> act.get())));
        } catch (RuntimeException failure) {
            if (Procedures.isCollision(failure)) {
                return Optional.empty();
            }
            throw failure;
        }
    }
}

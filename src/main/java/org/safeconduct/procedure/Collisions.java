package org.safeconduct.procedure;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Refusal;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Tells what went wrong inside the engine: a refusal of ours, two acts at once, or a fault. */
final class Collisions {

    private Collisions() {}

    /** Whether two acts met: nothing is wrong with either, the later one may be repeated. */
    static boolean isCollision(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof OptimisticLockingException
                    || cause instanceof ConcurrencyFailureException
                    || cause instanceof SQLTransactionRollbackException
                    || cause instanceof SQLTimeoutException
                    || cause instanceof SQLException sql && "40001".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Runs an act of the engine; a refusal thrown by an action or a hearer comes out as it was, two acts that met as
     * everybody outside knows it.
     */
    static <T> T asRefused(Supplier<T> act) {
        try {
            return act.get();
        } catch (ProcessEngineException wrapped) {
            throw unwrapped(wrapped);
        }
    }

    private static RuntimeException unwrapped(ProcessEngineException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = next(cause)) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return isCollision(wrapped) ? new OptimisticLockingFailureException("two acts met", wrapped) : wrapped;
    }

    /** What was there when we looked and is gone when the engine looks was moved on by somebody else in between. */
    static <T> T asCollision(Supplier<T> act) {
        try {
            return act.get();
        } catch (NullValueException gone) {
            throw new OptimisticLockingException("moved on meanwhile", gone);
        }
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}

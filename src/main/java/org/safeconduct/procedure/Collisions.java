package org.safeconduct.procedure;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Tells what went wrong inside the engine: a refusal of ours, two acts at once, a model newer than we, or a fault. */
final class Collisions {

    private static final Logger LOG = LoggerFactory.getLogger(Collisions.class);

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
     * everybody outside knows it. What a model of a newer build asks for and this one does not have is refused as BUSY.
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
            if (cause instanceof PropertyNotFoundException || cause instanceof MethodNotFoundException) {
                LOG.error("a model asks for what this build does not have: {}", cause.getMessage());
                return Refusal.busy("refusal.newer-model");
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

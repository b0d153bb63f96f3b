package org.safeconduct.ledger;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.safeconduct.kernel.Refusal;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * Keeps a quarter of the connections for what an act records apart from itself, such as a reading: many who wait for
 * the same case, each with a connection, would otherwise leave none to the one they wait for.
 */
@Component
class RoomToRecord extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;
    private static final int SHARE = 4;

    private final transient Semaphore room;
    private final Duration patience;
    private final transient ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    RoomToRecord(DataSource source) {
        super(source);
        HikariDataSource pool = DataSourceUnwrapper.unwrap(source, HikariDataSource.class);
        int connections = pool == null ? SHARE : pool.getMaximumPoolSize();
        this.patience = Duration.ofMillis(pool == null ? 0 : pool.getConnectionTimeout());
        this.room = new Semaphore(Math.max(1, connections - Math.max(1, connections / SHARE)), true);
    }

    /** Refuses as BUSY when for as long as one waits for a connection all others are still at work. */
    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        enter();
        try {
            super.doBegin(transaction, definition);
        } catch (RuntimeException | Error failed) {
            leave();
            throw failed;
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        try {
            super.doCleanupAfterCompletion(transaction);
        } finally {
            leave();
        }
    }

    private void enter() {
        if (depth.get() == 0 && !admitted()) {
            throw Refusal.busy();
        }
        depth.set(depth.get() + 1);
    }

    private void leave() {
        depth.set(depth.get() - 1);
        if (depth.get() == 0) {
            depth.remove();
            room.release();
        }
    }

    private boolean admitted() {
        try {
            return room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

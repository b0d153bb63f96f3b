package org.safeconduct.web.refusal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Finds out whether the database went away, at the beginning of an act, within it or at its very end. */
final class DatabaseAway {

    /** What every driver says of a connection that is lost. */
    private static final String CONNECTION = "08";

    private DatabaseAway() {}

    /** A transaction that cannot begin, commit or be taken back has lost its connection. */
    static boolean within(@Nullable Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof CannotCreateTransactionException
                    || one instanceof TransactionSystemException
                    || one instanceof DataAccessResourceFailureException
                    || one instanceof SQLException said && lost(said)) {
                return true;
            }
        }
        return false;
    }

    private static boolean lost(SQLException said) {
        return said instanceof SQLTransientConnectionException
                || said.getSQLState() != null && said.getSQLState().startsWith(CONNECTION);
    }
}

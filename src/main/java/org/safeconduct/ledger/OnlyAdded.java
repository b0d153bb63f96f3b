package org.safeconduct.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses, in the embedded database itself, to change or remove a row of a table that only grows. */
public final class OnlyAdded implements Trigger {

    /** User-defined, as the SQL standard reserves it. */
    private static final String STATE = "45000";

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        throw new SQLException("rows are only added", STATE);
    }
}

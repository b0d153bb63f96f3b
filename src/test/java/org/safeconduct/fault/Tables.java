package org.safeconduct.fault;

import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Everything in the database at one moment: of each table, ours and the engine's, how many rows and a sum over all they
 * say. Left out: sessions, leases, migrations and the kinds of steps met so far; and readings and refusals in the
 * ledger, which stay by intent whatever becomes of the act.
 */
record Tables(Map<String, State> states) {

    private static final Set<String> NO_WORK = Set.of("flyway_schema_history", "duty_lease", "work_kind");
    private static final String SESSIONS = "spring_session";
    private static final Map<String, String> PART = Map.of("ledger_event", " where act not in ('CONSULT', 'REFUSE')");

    record State(int rows, long sum) {}

    static Tables now(DataSource source) throws SQLException {
        Map<String, State> states = new TreeMap<>();
        try (Connection connection = source.getConnection()) {
            for (String table : names(connection)) {
                String all = "select * from " + table + PART.getOrDefault(table.toLowerCase(Locale.ROOT), "");
                try (var statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery(all)) {
                    states.put(table, state(rows));
                }
            }
        }
        return new Tables(states);
    }

    /** By how many rows each table that is not as before has grown. */
    Map<String, Integer> since(Tables before) {
        Map<String, Integer> changed = new TreeMap<>();
        states.forEach((table, state) -> {
            State was = before.states().get(table);
            if (!state.equals(was)) {
                changed.put(table, state.rows() - was.rows());
            }
        });
        return changed;
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var statement =
                connection.prepareStatement("select table_name from information_schema.tables where table_schema = ?"
                        + " and table_type like 'BASE TABLE' order by 1")) {
            statement.setString(1, connection.getSchema() == null ? connection.getCatalog() : connection.getSchema());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        names.removeIf(name -> NO_WORK.contains(name.toLowerCase(Locale.ROOT))
                || name.toLowerCase(Locale.ROOT).startsWith(SESSIONS));
        return names;
    }

    private static State state(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        int count = 0;
        long sum = 0;
        while (rows.next()) {
            long row = 1;
            for (int column = 1; column <= columns; column++) {
                row = 1_000_003 * row + said(rows.getObject(column));
            }
            count++;
            sum += row;
        }
        return new State(count, sum);
    }

    private static int said(Object value) throws SQLException {
        if (value instanceof Blob blob) {
            return Arrays.hashCode(blob.getBytes(1, (int) blob.length()));
        }
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length()).hashCode();
        }
        return value instanceof byte[] bytes
                ? Arrays.hashCode(bytes)
                : String.valueOf(value).hashCode();
    }
}

package org.safeconduct.upgrade;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs what {@code mysqldump} wrote, as the command line of MySQL would: it also reads lines that say DELIMITER. */
final class SqlDump {

    private static final String DELIMITER = "DELIMITER ";

    private String end = ";";
    private final StringBuilder statement = new StringBuilder();

    private SqlDump() {}

    static void run(BufferedReader dump, Connection into) throws IOException, SQLException {
        SqlDump reading = new SqlDump();
        try (Statement run = into.createStatement()) {
            for (String line = dump.readLine(); line != null; line = dump.readLine()) {
                if (reading.completedBy(line)) {
                    run.execute(reading.take());
                }
            }
        }
    }

    private boolean completedBy(String line) {
        if (line.startsWith(DELIMITER)) {
            end = line.substring(DELIMITER.length()).strip();
            return false;
        }
        statement.append(line).append('\n');
        return line.endsWith(end);
    }

    private String take() {
        String complete = statement.substring(0, statement.length() - end.length() - 1);
        statement.setLength(0);
        return complete;
    }
}

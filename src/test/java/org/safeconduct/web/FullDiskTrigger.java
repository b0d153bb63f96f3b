package org.safeconduct.web;

import java.io.FileOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** The embedded database as it speaks when its disk is full: with what the system itself says of a full device. */
public final class FullDiskTrigger implements Trigger {

    private static final int IO = 90031;

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        try (FileOutputStream full = new FileOutputStream("/dev/full")) {
            full.write(1);
        } catch (IOException noSpace) {
            throw new SQLException("IO Exception", "90031", IO, noSpace);
        }
    }
}

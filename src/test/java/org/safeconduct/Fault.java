package org.safeconduct;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** The n-th call of a request to its database fails; a commit is two, for it may be lost before or after it is done. */
public final class Fault {

    /** What a call fails with. */
    public enum Kind {
        /** The server is gone, and with it what was not committed. */
        LINE_LOST,
        /** The server refuses one statement and goes on. */
        REFUSED
    }

    private final Kind kind;
    private final int at;
    private int calls;
    private String struck = "";

    private Fault(Kind kind, int at) {
        this.kind = kind;
        this.at = at;
    }

    public static Fault at(int call, Kind kind) {
        return new Fault(kind, call);
    }

    /** What was struck, such as the text of the statement; empty while nothing was. */
    public synchronized String struck() {
        return struck;
    }

    /** How many calls were made so far. */
    public synchronized int calls() {
        return calls;
    }

    boolean cutsTheLine() {
        return kind == Kind.LINE_LOST;
    }

    synchronized void before(String call) throws SQLException {
        calls++;
        if (calls == at) {
            struck = call.strip().replaceAll("\\s+", " ");
            throw kind == Kind.LINE_LOST ? lost() : new SQLException("refused by a test", "HY000", 1);
        }
    }

    static SQLException lost() {
        return new SQLTransientConnectionException("line lost by a test", "08S01");
    }
}

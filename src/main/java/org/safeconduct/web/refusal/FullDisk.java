package org.safeconduct.web.refusal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells from what went wrong whether a disk is full, ours or the database's. */
final class FullDisk {

    /** What MySQL says: cannot write to a file, disk full, table full, cannot extend a temporary file. */
    private static final Set<Integer> MYSQL = Set.of(3, 1021, 1026, 1114, 1878);

    private static final List<String> SYSTEM = List.of("no space left on device", "disk quota exceeded");
    private static final int DEEPEST = 16;

    private FullDisk() {}

    static boolean within(Throwable cause) {
        return Stream.iterate(cause, thrown -> thrown != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(thrown -> ours(thrown) || theDatabases(thrown));
    }

    private static boolean ours(Throwable thrown) {
        String said = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        return thrown instanceof IOException && SYSTEM.stream().anyMatch(said::contains);
    }

    private static boolean theDatabases(Throwable thrown) {
        return thrown instanceof SQLException refused && MYSQL.contains(refused.getErrorCode());
    }
}

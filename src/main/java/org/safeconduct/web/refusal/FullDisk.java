package org.safeconduct.web.refusal;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells from what went wrong whether a disk is full, ours or the database's. */
final class FullDisk {

    /** What MySQL says: cannot write to a file, disk full, table full, cannot extend a temporary file. */
    private static final Set<Integer> MYSQL = Set.of(3, 1021, 1026, 1114, 1878);

    private static final List<String> SYSTEM = List.of("no space left on device", "disk quota exceeded");
    private static final int DEEPEST = 16;

    private FullDisk() {}

    static boolean within(Throwable cause) {
        return Stream.iterate(cause, thrown -> thrown != null, FullDisk::behind)
                .limit(DEEPEST)
                .anyMatch(thrown -> ours(thrown) || theDatabases(thrown));
    }

    /** Of several rows written at once the embedded database says what happened to the first, not what caused it. */
    private static @Nullable Throwable behind(Throwable thrown) {
        return thrown instanceof BatchUpdateException several && several.getNextException() != null
                ? several.getNextException()
                : thrown.getCause();
    }

    private static boolean ours(Throwable thrown) {
        String said = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        return thrown instanceof IOException && SYSTEM.stream().anyMatch(said::contains);
    }

    private static boolean theDatabases(Throwable thrown) {
        return thrown instanceof SQLException refused && MYSQL.contains(refused.getErrorCode());
    }
}

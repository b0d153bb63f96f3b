package org.safeconduct.operation.start;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Why the database cannot be used, in the words of whoever can mend it; the server's own words may hold names. */
final class DatabaseAnalyzer implements FailureAnalyzer {

    private static final int WRONG_PASSWORD = 1045;
    private static final int NOT_ALLOWED = 1044;
    private static final int UNKNOWN = 1049;
    private static final int FULL_HOUSE = 1040;
    private static final int H2_IN_USE = 90020;
    private static final String REFUSED = "28000";
    private static final String NO_CONNECTION = "08";
    /** What Flyway says of a change it finds in the database and not in this build. */
    private static final String UNKNOWN_MIGRATION = "not resolved locally";

    private static final String SETTINGS = "safeconduct.database.host, .port, .name, .user and .password";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        Optional<SQLException> root = Stream.iterate(failure, thrown -> thrown != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .reduce((outer, inner) -> inner);
        return root.map(cause -> analyze(failure, cause)).orElseGet(() -> foreign(failure));
    }

    private static @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        return switch (cause.getErrorCode()) {
            case WRONG_PASSWORD -> wrongPassword(failure);
            case NOT_ALLOWED ->
                told(
                        failure,
                        "The database server lets this user in, but not into this database.",
                        "Grant the user all rights on the database (docs/operations.md, MySQL), or correct"
                                + " safeconduct.database.name.");
            case UNKNOWN ->
                told(
                        failure,
                        "The database server answers, but has no database of this name.",
                        "Create the database (docs/operations.md, MySQL) or correct safeconduct.database.name.");
            case FULL_HOUSE ->
                told(
                        failure,
                        "The database server has no connection left.",
                        "Raise max_connections there: every node takes up to 20.");
            case H2_IN_USE ->
                told(
                        failure,
                        "The database in ./data is in use: another SafeConduct runs in this folder.",
                        "Stop the other one, or start this one in a folder of its own.");
            default -> cause instanceof SQLTransientConnectionException ? away(failure) : ofState(failure, state);
        };
    }

    private static @Nullable FailureAnalysis ofState(Throwable failure, String state) {
        if (state.equals(REFUSED)) {
            return wrongPassword(failure);
        }
        return state.startsWith(NO_CONNECTION) ? away(failure) : foreign(failure);
    }

    private static FailureAnalysis away(Throwable failure) {
        return told(
                failure,
                "The database does not answer.",
                "Start the database server, or correct " + SETTINGS + "; then start SafeConduct again.");
    }

    private static FailureAnalysis wrongPassword(Throwable failure) {
        return told(
                failure,
                "The database server refuses our user or password.",
                "Correct safeconduct.database.user and .password (SAFECONDUCT_DATABASE_PASSWORD), or the user on the"
                        + " server.");
    }

    /** A database that belongs to a newer release or to something else, or one whose change stopped half way. */
    private static @Nullable FailureAnalysis foreign(Throwable failure) {
        return Stream.iterate(failure, thrown -> thrown != null, Throwable::getCause)
                .filter(FlywayException.class::isInstance)
                .findFirst()
                .map(cause -> ofFlyway(failure, String.valueOf(cause.getMessage())))
                .orElse(null);
    }

    private static FailureAnalysis ofFlyway(Throwable failure, String said) {
        return said.contains(UNKNOWN_MIGRATION)
                ? newer(failure)
                : told(
                        failure,
                        "The tables of this database are not those of this release: " + said,
                        "Name an empty database or one of SafeConduct; after a failed upgrade restore the backup"
                                + " (docs/operations.md).");
    }

    private static FailureAnalysis newer(Throwable failure) {
        return told(
                failure,
                "The tables of this database were made by a newer release of SafeConduct than this one.",
                "Start that release. To go back to this one, restore the backup made before the upgrade"
                        + " (docs/operations.md).");
    }

    private static FailureAnalysis told(Throwable failure, String what, String remedy) {
        return new FailureAnalysis(what, remedy, failure);
    }
}

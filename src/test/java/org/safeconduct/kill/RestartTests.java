package org.safeconduct.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.Caller;

/**
 * One node after the other is stopped and started again while people work, as an operator does at a patch: nobody is sent
 * on more than once, and nobody has to sign in again. Run as {@link KillTests}.
 */
@Tag("campaign")
class RestartTests extends WithOwnMysql {

    private static final int PEOPLE = 4;

    @Test
    void isNotNoticedBeyondOneRetry() throws Exception {
        int times = Integer.getInteger("safeconduct.kill.times", 1);
        try (OwnMysql database = OwnMysql.in(folder());
                AppNode one = AppNode.in(folder(), database.settings()).withKeys();
                AppNode two = AppNode.in(folder(), database.settings())) {
            List<AppNode> nodes = List.of(one.ready(), two.ready());
            String opened = new Caller(HttpClient.newHttpClient(), one.address(), "lena-brandt").opened();
            try (Work work = new Work(nodes, PEOPLE);
                    Browsing browsing = new Browsing(nodes, opened.replaceFirst("^.*/api", ""))) {
                work.goesOnAfter(Instant.now());
                for (int i = 0; i < times; i++) {
                    restart(nodes, work);
                }
                work.finish();
                browsing.finish();
                judge(work, browsing, database, opened);
            }
        }
    }

    private static void restart(List<AppNode> nodes, Work work) throws Exception {
        for (AppNode node : nodes) {
            node.stop();
            node.start();
            node.ready();
            work.goesOnAfter(Instant.now());
        }
    }

    private static void judge(Work work, Browsing browsing, OwnMysql database, String opened) throws Exception {
        try (Connection connection = database.connect("safeconduct")) {
            Afterwards after = Afterwards.of(connection, work.done());
            System.out.printf(
                    "R-07 rolling restart: %d acknowledged, %d sent again, most tries %d; %s; lost %d, torn %d%n",
                    work.acknowledged(), work.sentAgain(), work.mostTries(), browsing, after.lost(), after.torn());
            assertThat(work.refused()).isEmpty();
            assertThat(browsing.refused()).isEmpty();
            assertThat(work.mostTries()).isLessThanOrEqualTo(2);
            assertThat(after.lost() + after.torn()).isZero();
            assertThat(notes(connection, opened)).isEqualTo(browsing.notes()).isPositive();
        }
    }

    private static int notes(Connection connection, String opened) throws Exception {
        try (var statement =
                connection.prepareStatement("select count(*) from case_entry where kind = 'note' and case_id = ?")) {
            statement.setString(1, opened.replaceAll(".*/", ""));
            var rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}

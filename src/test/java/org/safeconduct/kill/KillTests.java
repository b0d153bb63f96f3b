package org.safeconduct.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two nodes and a MySQL of our own under load: what was acknowledged is there once, whatever is killed when. Run with
 * {@code SAFECONDUCT_TEST_MYSQLD=<script> mvn test -Pcampaign -Dtest=KillTests}; {@code -Dsafeconduct.kill.seed} and
 * {@code .times} say which kills and how many.
 */
@Tag("campaign")
class KillTests extends WithOwnMysql {

    private static final long SEED = Long.getLong("safeconduct.kill.seed", 20261123);
    private static final Duration READY = Duration.ofSeconds(60);
    private static final int PEOPLE = 4;

    private final Random random = new Random(SEED);
    private Duration longest = Duration.ZERO;

    private interface Blow {
        void strike(List<AppNode> nodes, OwnMysql database) throws Exception;
    }

    @Test
    void losesNothingWhenANodeIsKilled() throws Exception {
        underLoad("R-01 node killed", 10, (nodes, database) -> {
            AppNode node = nodes.get(random.nextInt(nodes.size()));
            node.kill();
            node.start();
            node.ready();
        });
    }

    @Test
    void losesNothingWhenTheDatabaseIsKilled() throws Exception {
        underLoad("R-02 database killed", 5, (nodes, database) -> database.killAndStart());
    }

    @Test
    void losesNothingWhenTheDatabaseGivesNoConnectionMore() throws Exception {
        underLoad("database at its connection limit", 5, (nodes, database) -> database.fullFor(Duration.ofSeconds(3)));
    }

    private void underLoad(String name, int usual, Blow blow) throws Exception {
        int times = Integer.getInteger("safeconduct.kill.times", usual);
        try (OwnMysql database = OwnMysql.in(folder());
                AppNode one = AppNode.in(folder(), database.settings()).withKeys();
                AppNode two = AppNode.in(folder(), database.settings())) {
            List<AppNode> nodes = new CopyOnWriteArrayList<>(List.of(one.ready(), two.ready()));
            try (Work work = new Work(nodes, PEOPLE)) {
                work.goesOnAfter(Instant.now());
                for (int i = 0; i < times; i++) {
                    LockSupport.parkNanos(
                            Duration.ofMillis(1000 + random.nextInt(3000)).toNanos());
                    Instant struck = Instant.now();
                    blow.strike(nodes, database);
                    work.goesOnAfter(struck);
                    Duration taken = Duration.between(struck, Instant.now());
                    longest = taken.compareTo(longest) > 0 ? taken : longest;
                }
                work.finish();
                judge(name, times, work, database);
            }
        }
    }

    private void judge(String name, int times, Work work, OwnMysql database) throws Exception {
        try (Connection connection = database.connect("safeconduct")) {
            Afterwards after = Afterwards.of(connection, work.done());
            System.out.printf(
                    "%s: seed %d, %d times, %d acknowledged, %d sent again, most tries %d, lost %d, doubled %d, torn %d,"
                            + " longest until ready %.1f s%n",
                    name,
                    SEED,
                    times,
                    work.acknowledged(),
                    work.sentAgain(),
                    work.mostTries(),
                    after.lost(),
                    after.doubled(),
                    after.torn(),
                    longest.toMillis() / 1000.0);
            assertThat(work.refused()).isEmpty();
            assertThat(work.done()).isNotEmpty();
            assertThat(after).isEqualTo(new Afterwards(0, 0, 0));
            assertThat(longest).isLessThan(READY);
        }
    }
}

package org.safeconduct.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.Caller;

/**
 * Two nodes and 2,000 jobs of the engine or more that are due, half of them timers: one node dies amid the first half
 * and one is paused amid the second, longer than its jobs are locked. Run as {@link KillTests}.
 */
@Tag("campaign")
class JobTests extends WithOwnMysql {

    private static final int JOBS = Integer.getInteger("safeconduct.kill.jobs", 1000);
    private static final int CASES = JOBS / 5;
    private static final int EACH = 5;
    /** Locked for a minute (docs/operations.md), then looked for within ten seconds. */
    private static final Duration TAKEOVER = Duration.ofSeconds(75);

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @Test
    void leavesOneEffectOfEachJob() throws Exception {
        try (OwnMysql database = OwnMysql.in(folder());
                AppNode one = AppNode.in(folder(), database.settings()).withKeys();
                AppNode two = AppNode.in(folder(), database.settings());
                Connection connection = database.connect("safeconduct")) {
            one.ready();
            two.ready();
            Jobs jobs = new Jobs(connection);
            List<String> cases = cases(one);
            Duration dead = whenOneDies(database, jobs, cases, List.of(one, two));
            assertThat(jobs.strange()).isEmpty();
            Paused paused = whenOneIsPaused(database, jobs, cases, List.of(one, two));
            Set<String> strange = jobs.strange();
            System.out.printf(
                    "R-06 jobs: %d of %d cases, locked for 60 s; node killed: its jobs taken over within %.1f s; node"
                            + " paused for %.1f s with %d open transactions: its other jobs taken over within %.1f s, all"
                            + " done %.1f s after it went on; %d cases with another number of effects, %d jobs failed%n",
                    jobs.given() * CASES,
                    CASES,
                    dead.toMillis() / 1000.0,
                    paused.length().toMillis() / 1000.0,
                    paused.open(),
                    paused.takeover().toMillis() / 1000.0,
                    paused.rest().toMillis() / 1000.0,
                    strange.size(),
                    jobs.failed().size());
            assertThat(strange).isEmpty();
            assertThat(dead).isLessThan(TAKEOVER);
            assertThat(paused.takeover()).isLessThan(TAKEOVER);
            assertThat(paused.open()).isPositive();
        }
    }

    private static List<String> cases(AppNode node) {
        Caller lena = new Caller(HttpClient.newHttpClient(), node.address(), "lena-brandt");
        return IntStream.range(0, CASES)
                .mapToObj(number -> lena.opened().replaceAll(".*/", ""))
                .toList();
    }

    /** How long it takes until what had been taken when a node died is done. */
    private static Duration whenOneDies(OwnMysql database, Jobs jobs, List<String> cases, List<AppNode> nodes)
            throws Exception {
        Instant died;
        Set<String> taken;
        try (Jobs.Giving giving = jobs.give(database.url(), cases, EACH)) {
            until(() -> jobs.takers() > 1);
            nodes.get(1).kill();
            died = Instant.now();
            taken = jobs.taken();
        }
        until(() -> jobs.left().stream().noneMatch(taken::contains));
        Duration taking = Duration.between(died, Instant.now());
        until(() -> jobs.left().isEmpty());
        nodes.get(1).start();
        nodes.get(1).ready();
        return taking;
    }

    /**
     * The cases its transactions have locked nobody else can go on with; the rest is taken over, before it goes on.
     *
     * @param open transactions it was in the midst of
     */
    private record Paused(Duration length, int open, Duration takeover, Duration rest) {}

    private static Paused whenOneIsPaused(OwnMysql database, Jobs jobs, List<String> cases, List<AppNode> nodes)
            throws Exception {
        AppNode node = nodes.get(1);
        Stand stand;
        try (Jobs.Giving giving = jobs.give(database.url(), cases, EACH)) {
            stand = paused(node, jobs);
            while (stand.open() == 0) {
                node.goOn();
                stand = paused(node, jobs);
            }
        }
        Stand last = stand;
        until(() -> jobs.casesLeft(last.taken()).size() <= last.open());
        Duration takeover = Duration.between(last.since(), Instant.now());
        LockSupport.parkNanos(TAKEOVER.minus(takeover).toNanos());
        node.goOn();
        Instant goesOn = Instant.now();
        until(() -> jobs.left().isEmpty());
        Duration rest = Duration.between(goesOn, Instant.now());
        return new Paused(Duration.between(last.since(), goesOn), last.open(), takeover, rest);
    }

    /**
     * A node that has just been paused.
     *
     * @param taken the jobs all nodes had taken at that moment
     * @param open transactions it was in the midst of
     */
    private record Stand(Instant since, Set<String> taken, int open) {}

    /** Pauses it once both nodes have taken jobs. */
    private static Stand paused(AppNode node, Jobs jobs) throws Exception {
        until(() -> jobs.takers() > 1);
        node.pause();
        Instant since = Instant.now();
        Set<String> taken = jobs.taken();
        LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
        return new Stand(since, taken, jobs.openTransactions());
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    private static void until(Condition condition) throws SQLException {
        Instant late = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(Instant.now()).isBefore(late);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}

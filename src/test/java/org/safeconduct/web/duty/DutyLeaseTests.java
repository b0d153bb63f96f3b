package org.safeconduct.web.duty;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.TestDatabase;
import org.safeconduct.kernel.Duties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** A duty on any number of nodes: one does it. */
@Tag("database")
class DutyLeaseTests {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int NODES = 8;
    private static final Runnable NOTHING = () -> {};

    private final JdbcClient jdbc = TestDatabase.of("web").jdbc();
    private final Duties one = new DutyLeases(jdbc);
    private final Duties other = new DutyLeases(jdbc);

    @Test
    void isDoneByOneNodeOfManyThatComeAtOnce() throws Exception {
        AtomicInteger done = new AtomicInteger();
        CyclicBarrier together = new CyclicBarrier(NODES);
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        List<Future<Boolean>> all = IntStream.range(0, NODES)
                .mapToObj(n -> nodes.submit(() -> {
                    together.await();
                    return new DutyLeases(jdbc).alone("count", PAUSE, done::incrementAndGet);
                }))
                .toList();

        int said = 0;
        for (Future<Boolean> node : all) {
            said += node.get() ? 1 : 0;
        }
        nodes.shutdown();
        assertThat(done).hasValue(1);
        assertThat(said).isEqualTo(1);
    }

    @Test
    void waitsForThePauseAndHoldsUpNoOtherDuty() {
        assertThat(one.alone("first", PAUSE, NOTHING)).isTrue();
        assertThat(other.alone("first", PAUSE, NOTHING)).isFalse();
        assertThat(other.alone("second", Duration.ZERO, NOTHING)).isTrue();
        assertThat(one.alone("second", Duration.ZERO, NOTHING)).isTrue();
    }

    @Test
    void isFreeAgainAfterItFailedAndWhenItsNodeIsLongGone() {
        assertThatThrownBy(() -> one.alone("fails", Duration.ZERO, () -> {
                    assertThat(other.alone("fails", Duration.ZERO, NOTHING)).isFalse();
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(other.alone("fails", PAUSE, NOTHING)).isTrue();

        jdbc.sql("update duty_lease set until_at = localtimestamp(6) where duty = 'fails'")
                .update();
        assertThat(one.alone("fails", PAUSE, NOTHING)).isTrue();
    }

    /** Numbers are read on every node, because each is asked for its own. */
    @Test
    void isWhatEveryScheduledMethodAsksFor() {
        var house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.safeconduct");
        methods()
                .that()
                .areAnnotatedWith(Scheduled.class)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("org.safeconduct.operation.measure")
                .should(askForTheDuty())
                .check(house);
    }

    private static ArchCondition<JavaMethod> askForTheDuty() {
        DescribedPredicate<JavaMethod> asks = DescribedPredicate.describe(
                "ask Duties",
                method -> method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Duties.class)));
        return new ArchCondition<>("run on one node at a time") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(method, asks.test(method), method.getFullName()));
            }
        };
    }
}

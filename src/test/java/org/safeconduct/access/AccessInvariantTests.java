package org.safeconduct.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.kernel.Compartment.LOCATION;
import static org.safeconduct.kernel.Compartment.REFERENCE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Role;

/** What must hold whatever the table says; every sample is drawn from a fixed seed. */
class AccessInvariantTests {

    private static final int SAMPLES = 40_000;
    private static final Set<Compartment> ALL = Set.of(Compartment.values());

    private final Random random = new Random(20261122);

    @Test
    void oneMoreObjectionNeverShowsMore() {
        samples().forEach(question -> {
            Set<Objection> more = new HashSet<>(question.against());
            more.add(any(Objection.class));
            Ruling before = Access.decide(question);
            Ruling after = Access.decide(with(question, more));

            assertWithin(before, after, question);
        });
    }

    @Test
    void oneMoreRoleThatKeepsTheMachineRunningHidesEverything() {
        samples().forEach(question -> {
            for (Role keeper : Set.of(Role.SUPPORT, Role.MODEL_AUTHOR, Role.SECURITY_ADMIN)) {
                Set<Role> roles = new HashSet<>(question.roles());
                roles.add(keeper);
                assertThat(Access.decide(with(question, AgencyKind.RETURN, roles))
                                .known())
                        .isFalse();
            }
            assertThat(Access.decide(with(question, AgencyKind.TECH, question.roles()))
                            .known())
                    .isFalse();
        });
    }

    @Test
    void nobodySeesBeyondTheirClearanceInAnEmergencyOrOtherwise() {
        samples().forEach(question -> {
            Ruling full = Access.decide(cleared(question, ALL));
            Ruling limited = Access.decide(question);

            assertThat(visible(limited)).isEqualTo(common(visible(full), question.clearance()));
            assertThat(limited.write()).isEqualTo(common(full.write(), question.clearance()));
        });
    }

    @Test
    void aShareShowsNothingThatWasNotShared() {
        samples().filter(question -> question.relation() == Relation.RECEIVED).forEach(question -> {
            Ruling ruling = Access.decide(question);

            assertThat(question.share()).containsAll(visible(ruling));
            assertThat(ruling.write()).isEmpty();
            assertThat(ruling.collect()).isEmpty();
        });
    }

    @Test
    void onlyAShelterOfItsOwnCaseKnowsWhereSomebodyLives() {
        samples().filter(q -> visible(Access.decide(q)).contains(LOCATION)).forEach(question -> {
            assertThat(question.kind()).isEqualTo(AgencyKind.SHELTER);
            assertThat(question.relation()).isEqualTo(Relation.ASSIGNED);
            assertThat(question.against()).doesNotContain(Objection.FOREIGN);
        });
    }

    @Test
    void theSetsOfARulingFitTogether() {
        samples().map(Access::decide).forEach(ruling -> {
            assertThat(ruling.read()).containsAll(ruling.write());
            assertThat(Collections.disjoint(ruling.read(), ruling.fixed())).isTrue();
            assertThat(Collections.disjoint(ruling.write(), ruling.collect())).isTrue();
            assertThat(visible(ruling)).containsAll(ruling.reasoned());
            assertThat(ruling.rules()).isNotEmpty();
        });
    }

    @RepeatedTest(3)
    void theSameQuestionHasTheSameAnswer() {
        samples().limit(1000).forEach(q -> assertThat(Access.decide(q)).isEqualTo(Access.decide(q)));
    }

    private Stream<Question> samples() {
        return Stream.generate(() -> new Question(
                        any(AgencyKind.class),
                        EnumSet.of(any(Role.class), any(Role.class)),
                        any(Relation.class),
                        any(Track.class),
                        any(Purpose.class),
                        some(Objection.class, 6),
                        some(Compartment.class, 2),
                        some(Compartment.class, 2)))
                .limit(SAMPLES);
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] values = type.getEnumConstants();
        return values[random.nextInt(values.length)];
    }

    /** Each constant with a chance of one in {@code often}. */
    private <E extends Enum<E>> Set<E> some(Class<E> type, int often) {
        Set<E> some = EnumSet.allOf(type);
        some.removeIf(constant -> random.nextInt(often) != 0);
        return some;
    }

    private static void assertWithin(Ruling wide, Ruling narrow, Question question) {
        assertThat(wide.known() || !narrow.known()).as("%s", question).isTrue();
        assertThat(wide.read()).as("%s", question).containsAll(narrow.read());
        assertThat(visible(wide)).as("%s", question).containsAll(narrow.fixed());
        assertThat(wide.write()).as("%s", question).containsAll(narrow.write());
        assertThat(wide.collect()).as("%s", question).containsAll(narrow.collect());
    }

    private static Set<Compartment> visible(Ruling ruling) {
        Set<Compartment> visible = new HashSet<>(ruling.read());
        visible.addAll(ruling.fixed());
        return visible;
    }

    private static Set<Compartment> common(Set<Compartment> some, Set<Compartment> clearance) {
        Set<Compartment> common = new HashSet<>(some);
        common.removeIf(c -> c != REFERENCE && !clearance.contains(c));
        return common;
    }

    private static Question with(Question q, Set<Objection> against) {
        return new Question(
                q.kind(), q.roles(), q.relation(), q.track(), q.purpose(), against, q.clearance(), q.share());
    }

    private static Question with(Question q, AgencyKind kind, Set<Role> roles) {
        return new Question(kind, roles, q.relation(), q.track(), q.purpose(), q.against(), q.clearance(), q.share());
    }

    private static Question cleared(Question q, Set<Compartment> clearance) {
        return new Question(
                q.kind(), q.roles(), q.relation(), q.track(), q.purpose(), q.against(), clearance, q.share());
    }
}

package org.safeconduct.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Role;

/** X-01: every question there is, against the table written beside the code. */
class AccessOracleTests {

    private static final Objection[] OBJECTIONS = Objection.values();
    private static final int SHOWN = 20;
    private static final Set<Compartment> COMPARTMENTS = Set.of(Compartment.values());
    private static final List<Set<Compartment>> EMPTY = List.of(Set.of(), Set.of(), Set.of(), Set.of());
    private static final List<Set<Objection>> AGAINST = IntStream.range(0, 1 << OBJECTIONS.length)
            .mapToObj(AccessOracleTests::against)
            .toList();

    private final List<String> wrong = new ArrayList<>();
    private long decisions;

    @Test
    void decidesEveryQuestionAsTheTableDoes() {
        Oracle all = Oracle.read();
        for (AgencyKind kind : AgencyKind.values()) {
            Oracle ofKind = all.where(Oracle.KIND, kind);
            for (Role role : Role.values()) {
                walk(kind, role, ofKind.where(Oracle.ROLE, role));
            }
        }
        System.out.printf("goal G6 access: %d decisions tried, %d failed%n", decisions, wrong.size());
        assertThat(wrong.stream().limit(SHOWN)).isEmpty();
        assertThat(decisions).isGreaterThan(100_000_000);
    }

    private void walk(AgencyKind kind, Role role, Oracle known) {
        for (Relation relation : Relation.values()) {
            Oracle related = known.where(Oracle.RELATION, relation);
            for (Track track : Track.values()) {
                Oracle tracked = related.where(Oracle.TRACK, track);
                for (Purpose purpose : Purpose.values()) {
                    Asked asked = new Asked(kind, role, relation, track, purpose);
                    objections(asked, tracked.where(Oracle.PURPOSE, purpose), 0, 0);
                }
            }
        }
    }

    private void objections(Asked asked, Oracle rows, int at, int raised) {
        if (at == OBJECTIONS.length) {
            compare(asked.question(AGAINST.get(raised)), rows);
            return;
        }
        int column = Oracle.FIRST_OBJECTION + at;
        objections(asked, rows.whereObjection(column, false), at + 1, raised);
        objections(asked, rows.whereObjection(column, true), at + 1, raised | 1 << at);
    }

    private void compare(Question question, Oracle rows) {
        Ruling ruling = Access.decide(question);
        decisions += COMPARTMENTS.size();
        if (!ruling.known()
                && EMPTY.equals(reach(ruling))
                && rows.verdict().filter("hidden"::equals).isPresent()) {
            return;
        }
        for (Compartment compartment : COMPARTMENTS) {
            String expected = rows.verdict(compartment);
            String actual = verdict(ruling, compartment);
            if (!expected.equals(actual)) {
                wrong.add(compartment + " expected " + expected + " was " + actual + " " + ruling.rules() + " "
                        + question);
            }
        }
    }

    private static List<Set<Compartment>> reach(Ruling ruling) {
        return List.of(ruling.fixed(), ruling.read(), ruling.write(), ruling.collect());
    }

    private static Set<Objection> against(int raised) {
        return Set.of(IntStream.range(0, OBJECTIONS.length)
                .filter(at -> (raised & 1 << at) != 0)
                .mapToObj(at -> OBJECTIONS[at])
                .toArray(Objection[]::new));
    }

    private static String verdict(Ruling ruling, Compartment compartment) {
        String verdict = (ruling.fixed().contains(compartment) ? "f" : "")
                + (ruling.read().contains(compartment) ? "R" : "")
                + (ruling.write().contains(compartment) ? "W" : "")
                + (ruling.collect().contains(compartment) ? "C" : "");
        if (!ruling.known()) {
            return "hidden" + verdict;
        }
        return verdict.isEmpty() ? "-" : verdict;
    }

    private record Asked(AgencyKind kind, Role role, Relation relation, Track track, Purpose purpose) {

        Question question(Set<Objection> against) {
            return new Question(
                    kind, Set.of(role), relation, track, purpose, against, Question.FULL_CLEARANCE, COMPARTMENTS);
        }
    }
}

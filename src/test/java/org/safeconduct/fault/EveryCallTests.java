package org.safeconduct.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.Caller;
import org.safeconduct.Fault;
import org.safeconduct.Fault.Kind;
import org.safeconduct.FaultyDatabase;
import org.safeconduct.WithApp;
import org.safeconduct.fault.Trial.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The database fails at one call of a command: all of it is done or nothing, and its sender is told in words. */
@WithApp
class EveryCallTests {

    private static final long SEED = Long.getLong("safeconduct.fault.seed", 20261123);
    private static final int SLICE = 7;

    @LocalServerPort
    private int port;

    @Autowired
    private FaultyDatabase database;

    private Caller lena;

    @BeforeEach
    void signIn() {
        lena = Caller.at(port, "lena-brandt");
    }

    @ParameterizedTest
    @CsvSource({"OPEN, LINE_LOST", "COMPLETE, LINE_LOST", "CORRECT, REFUSED"})
    void isWholeOrNothingAtSomeCalls(Command command, Kind kind) throws Exception {
        struck(command, kind, 1 + new Random(SEED).nextInt(SLICE), SLICE);
    }

    @Tag("campaign")
    @ParameterizedTest
    @EnumSource
    void isWholeOrNothingAtEveryCall(Command command) throws Exception {
        for (Kind kind : Kind.values()) {
            struck(command, kind, 1, 1);
        }
    }

    private void struck(Command command, Kind kind, int first, int step) throws Exception {
        Trial trial = new Trial(command, lena, database);
        List<Outcome> outcomes = new ArrayList<>();
        Outcome last = trial.meets(Fault.at(first, kind));
        for (int call = first + step; last.reached(); call += step) {
            outcomes.add(last);
            last = trial.meets(Fault.at(call, kind));
        }
        System.out.printf(
                "R-04 %s, %s: %d calls struck, %d times nothing done, %d times all, %d in part, %d answered 500%n",
                command,
                kind,
                outcomes.size(),
                outcomes.stream().filter(Outcome::nothing).count(),
                outcomes.stream().filter(Outcome::whole).count(),
                outcomes.stream().filter(one -> !one.nothing() && !one.whole()).count(),
                outcomes.stream()
                        .filter(one -> one.answer().statusCode() == 500)
                        .count());
        assertThat(last.whole()).as(last::told).isTrue();
        assertThat(outcomes)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.clean()).as(one::told).isTrue())
                .allSatisfy(
                        one -> assertThat(kind == Kind.REFUSED || one.answer().statusCode() != 500)
                                .as(one::told)
                                .isTrue());
    }
}

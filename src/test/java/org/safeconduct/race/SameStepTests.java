package org.safeconduct.race;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.Caller;
import org.safeconduct.WithApp;
import org.safeconduct.api.ProgramAnswers;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.race.Race.Runner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many take on one step at once, then all complete it at once: one of them did, the others are told what happened. */
@WithApp
class SameStepTests {

    private static final long SEED = Long.getLong("safeconduct.race.seed", 20261123);
    private static final AgencyCode AGENCY = new AgencyCode("DE-AWO");
    private static final String LENA = "lena-brandt";
    private static final int FEW = 8;
    private static final int CASES = 10;
    /** More than there are connections. */
    private static final int MANY = 30;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private Clock clock;

    @Autowired
    private MessageSource texts;

    private final Random random = new Random(SEED);
    private Caller lena;
    private List<Caller> people;

    /** Everybody of her desk may act for Lena, so that nobody is refused for another reason than being late. */
    @BeforeEach
    void standInForLena() {
        lena = Caller.at(port, LENA);
        people = staff.of(AGENCY).stream()
                .filter(colleague -> !colleague.desks().isEmpty())
                .map(colleague -> lena.as(colleague.id().value()))
                .toList();
        LocalDate today = LocalDate.now(clock);
        people.stream()
                .map(Caller::persona)
                .filter(id -> !id.equals(LENA))
                .forEach(id -> assertThat(lena.post(
                                "/api/deputies", """
                                {"absent": "%s", "standsIn": "%s", "from": "%s", "to": "%s"}""".formatted(LENA, id, today.minusDays(1), today.plusDays(1))))
                        .matches(answer -> answer.statusCode() == 204, "named"));
    }

    @AfterEach
    void comeBack() {
        jdbc.sql("delete from deputy where absent = ?").param(LENA).update();
    }

    /** How many run at each case. */
    Stream<Integer> sizes(Random random) {
        return Stream.concat(Stream.of(MANY), random.ints(CASES - 1, 2, FEW).boxed());
    }

    @Test
    void isTakenOnOnceAndDoneOnce() throws Exception {
        List<Integer> sizes = sizes(random).toList();
        try (Race race = new Race(people)) {
            for (int size : sizes) {
                String address = lena.opened();
                String step = lena.turn(address);
                lena.post(step + "/release", "");
                assertThat(holders(step)).containsExactly("");
                takenOnOnce(race.of(size, (who, number) -> who.post(step + "/claim", "")), step);
                doneOnce(race.of(size, (who, number) -> who.post(step + "/complete", answers(number))), address, step);
            }
        }
        System.out.printf(
                "R-09 same step at once: seed %d, %d races of %d to %d, one winner each%n",
                SEED, 2 * sizes.size(), Collections.min(sizes), Collections.max(sizes));
    }

    private static String answers(int number) {
        return ProgramAnswers.FIRST_INFORMATION.replace("Room 2", "Room no. " + number);
    }

    private void takenOnOnce(List<Runner> runners, String step) {
        Set<String> winners = runners.stream()
                .filter(Runner::won)
                .map(runner -> runner.who().persona())
                .collect(Collectors.toSet());
        assertThat(winners).as(() -> told(runners)).hasSize(1);
        String winner = winners.iterator().next();
        late(runners, "refusal.worklist.held-by", name(winner));
        assertThat(holders(step)).containsExactly(winner);
        if (!winner.equals(LENA)) {
            assertThat(lena.as(winner).post(step + "/release", ""))
                    .matches(answer -> answer.statusCode() == 204, "released");
            assertThat(lena.post(step + "/claim", "")).matches(answer -> answer.statusCode() == 204, "claimed");
        }
    }

    private void doneOnce(List<Runner> runners, String address, String step) {
        List<Runner> winners = runners.stream().filter(Runner::won).toList();
        assertThat(winners).as(() -> told(runners)).hasSize(1);
        late(runners, "refusal.casework.task-done");
        JsonNode file = Caller.json(lena.get(address));
        assertThat(file.at("/turns").findValuesAsText("step")).containsExactly("Task_CounselPerson");
        assertThat(file.at("/answers").findValuesAsText("value"))
                .filteredOn(value -> value.startsWith("Room no. "))
                .containsExactly("Room no. " + winners.get(0).number());
        assertThat(jdbc.sql("select count(*) from case_entry where task_id = ?")
                        .param(id(step))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(holders(step)).isEmpty();
    }

    /** Everybody else reads in their own language what happened meanwhile. */
    private void late(List<Runner> runners, String why, Object... arguments) {
        assertThat(runners.stream().filter(runner -> !runner.won())).allSatisfy(runner -> {
            assertThat(runner.answer().statusCode()).as(runner::told).isEqualTo(409);
            Locale language = person(runner.who().persona()).language();
            assertThat(Caller.json(runner.answer()).get("detail").asText())
                    .isEqualTo(texts.getMessage(why, arguments, language));
        });
    }

    private List<String> holders(String step) {
        return jdbc.sql("select holder from work_item where task_id = ?")
                .param(id(step))
                .query(String.class)
                .list();
    }

    private static String id(String step) {
        return step.replaceAll(".*/", "");
    }

    private String name(String persona) {
        return person(persona).name();
    }

    private org.safeconduct.kernel.Actor person(String persona) {
        return staff.find(new ActorId(persona)).orElseThrow();
    }

    private static String told(List<Runner> runners) {
        return runners.stream().map(Runner::told).distinct().collect(Collectors.joining("\n"));
    }
}

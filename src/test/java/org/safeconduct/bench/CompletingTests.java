package org.safeconduct.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casework.Casework;
import org.safeconduct.casework.Submission;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Completing a step through our front door (answers checked and sealed, case entry, worklist row, clocks, record) beside
 * the bare engine: the same step of the same procedure with its answers as variables, a bare task of two variables, and
 * both as the engine ships, without the index it lacks on MySQL. {@code -Dbench.tasks=100000} open tasks stand in
 * the tables of both.
 */
@Tag("bench")
@WithApp
class CompletingTests {

    private static final List<Integer> CALLERS = List.of(1, 2, 4, 8);
    private static final int EACH = 60;
    private static final int FEW = 15;
    /** A server runs for weeks, and code that has run a thousand times runs faster than at first: for both alike. */
    private static final int WARM = 1500;
    /** The machine's speed changes while it works: each kind in turn, several times, and what lies in the middle. */
    private static final int ROUNDS = 5;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Agencies agencies;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private SampleWalk walk;

    @Autowired
    private Casework casework;

    @Autowired
    private Procedures procedures;

    private Actor lena;

    @Test
    void completesBesideTheBareEngine() throws Exception {
        lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        int open = Integer.getInteger("bench.tasks", 100_000);
        ManyTasks tasks = new ManyTasks(
                database,
                agencies.all().stream().map(agency -> agency.code().value()).toList(),
                ManyTasks.Model.of(engine.getRepositoryService()));
        tasks.load(open, open);
        index();
        jdbc.sql("analyze table work_item, ACT_RU_TASK, ACT_RU_EXECUTION, ACT_RU_VARIABLE")
                .query((row, n) -> row.getString(1))
                .list();
        System.out.printf("%n== %,d open tasks, pieces a second, the middle one of %d rounds%n", open, ROUNDS);
        System.out.println("callers   open a case   ours   engine, same step   bare task   same as shipped"
                + "   bare as shipped   ours to same   to bare   to same as shipped   to bare as shipped");
        try (BareEngine bare = new BareEngine(database)) {
            warm(bare);
            for (int callers : CALLERS) {
                measure(bare, callers);
            }
        }
    }

    /** The index the engine lacks on MySQL; a run that was broken off may have left none. */
    private void index() {
        int there = jdbc.sql("select count(*) from information_schema.statistics"
                        + " where table_schema = database() and index_name = 'ACT_IDX_TASK_PARENT'")
                .query(Integer.class)
                .single();
        if (there == 0) {
            jdbc.sql("create index ACT_IDX_TASK_PARENT on ACT_RU_TASK(PARENT_TASK_ID_)")
                    .update();
        }
    }

    private void warm(BareEngine bare) throws Exception {
        List<Ready> ready = opened(2, WARM, new ArrayList<>());
        Map<String, Object> answers = answers(ready.get(0));
        Callers.perSecond(2, ready, this::complete);
        Callers.perSecond(2, started(bare, WARM), bare::complete);
        Callers.perSecond(2, procedures(bare, WARM), task -> bare.complete(task, answers));
    }

    /** Pieces a second. */
    private record Round(
            double opening, double ours, double same, double bare, double sameShipped, double bareShipped) {}

    private void measure(BareEngine bare, int callers) throws Exception {
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(round(bare, callers));
        }
        System.out.printf(
                "%7d   %11.1f   %4.1f   %17.1f   %9.1f   %15.1f   %15.1f   %12.2f   %7.2f   %18.1f   %18.1f%n",
                callers,
                middle(rounds, Round::opening),
                middle(rounds, Round::ours),
                middle(rounds, Round::same),
                middle(rounds, Round::bare),
                middle(rounds, Round::sameShipped),
                middle(rounds, Round::bareShipped),
                middle(rounds, round -> round.ours() / round.same()),
                middle(rounds, round -> round.ours() / round.bare()),
                middle(rounds, round -> round.ours() / round.sameShipped()),
                middle(rounds, round -> round.ours() / round.bareShipped()));
    }

    private static double middle(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
    }

    private Round round(BareEngine bare, int callers) throws Exception {
        List<Double> opening = new ArrayList<>();
        List<Ready> ready = opened(callers, EACH * callers, opening);
        Map<String, Object> answers = answers(ready.get(0));
        List<String> sames = procedures(bare, EACH * callers);
        List<String> tasks = started(bare, EACH * callers);
        List<String> fewSames = procedures(bare, FEW * callers);
        List<String> fewTasks = started(bare, FEW * callers);
        double ours = Callers.perSecond(callers, ready, this::complete);
        double same = Callers.perSecond(callers, sames, task -> bare.complete(task, answers));
        double indexed = Callers.perSecond(callers, tasks, bare::complete);
        jdbc.sql("drop index ACT_IDX_TASK_PARENT on ACT_RU_TASK").update();
        double sameShipped = Callers.perSecond(callers, fewSames, task -> bare.complete(task, answers));
        double bareShipped = Callers.perSecond(callers, fewTasks, bare::complete);
        index();
        return new Round(opening.get(0), ours, same, indexed, sameShipped, bareShipped);
    }

    /** What the form asked, as the variables that a team on the engine alone keeps it in. */
    private static Map<String, Object> answers(Ready ready) {
        Map<String, Object> answers = new LinkedHashMap<>();
        JsonNode body = Objects.requireNonNull(ready.filled().json());
        body.fields()
                .forEachRemaining(answer -> answers.put(
                        answer.getKey(),
                        answer.getValue().isTextual()
                                ? answer.getValue().asText()
                                : answer.getValue().toString()));
        return answers;
    }

    private static List<String> procedures(BareEngine bare, int number) {
        return Stream.generate(bare::startProcedure).limit(number).toList();
    }

    /** A form that is filled in, one click from being done. */
    private record Ready(Step step, Submission filled) {}

    private List<Ready> opened(int callers, int number, List<Double> perSecond) throws Exception {
        Queue<CaseId> cases = new ConcurrentLinkedQueue<>();
        List<Integer> wanted = IntStream.range(0, number).boxed().toList();
        perSecond.add(
                Callers.perSecond(callers, wanted, each -> cases.add(walk.open(lena, "voluntary-return", Map.of()))));
        return cases.stream()
                .map(id -> procedures.standing(id).open().get(0))
                .map(step -> new Ready(step, walk.answered(lena, step, Map.of())))
                .toList();
    }

    private void complete(Ready work) {
        Step step = work.step();
        casework.complete(lena, step.caseId(), step.id(), work.filled());
    }

    private static List<String> started(BareEngine bare, int number) {
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            tasks.add(bare.start());
        }
        return tasks;
    }
}

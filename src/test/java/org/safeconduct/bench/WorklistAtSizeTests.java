package org.safeconduct.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.agency.Agencies;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.worklist.Filter;
import org.safeconduct.worklist.Lists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The worklist at 10,000, 100,000 and 1,000,000 open tasks, beside the engine's own queries over the same tasks on the
 * same database; at a million our tables alone. {@code -Dbench.most=100000} stops earlier; with
 * {@code -Dbench.database=<name>} the database stays, and a run that was broken off goes on where it was.
 */
@Tag("bench")
@WithApp
class WorklistAtSizeTests {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int MOST_OF_ENGINE = 100_000;
    private static final int CALLS = 200;
    private static final int FEW = 30;
    private static final int COUNTRY = 5;
    private static final String PAGE = "/worklist?view=agency";

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
    private Lists lists;

    @LocalServerPort
    private int port;

    private Actor greta;

    @Test
    void growsFromTenThousandToAMillion() throws Exception {
        greta = staff.find(new ActorId("greta-sommer")).orElseThrow();
        ManyTasks tasks = new ManyTasks(
                database,
                agencies.all().stream().map(agency -> agency.code().value()).toList(),
                ManyTasks.Model.of(engine.getRepositoryService()));
        Map<Integer, Timing> pages = new LinkedHashMap<>();
        for (int size : SIZES) {
            if (tasks.inWorklist() > size) {
                System.out.printf("%n== %,d open tasks were loaded and measured in the run before%n", size);
            } else if (size <= Integer.getInteger("bench.most", 1_000_000)) {
                tasks.load(size, Math.min(size, MOST_OF_ENGINE));
                pages.put(size, measured(size));
            }
        }
        grown(List.copyOf(pages.keySet()), pages);
    }

    private static void grown(List<Integer> sizes, Map<Integer, Timing> pages) {
        int least = sizes.get(0);
        int most = sizes.get(sizes.size() - 1);
        System.out.printf(
                "growth of page + counts, %,d to %,d tasks: %.2f times%n",
                least, most, pages.get(most).p50() / pages.get(least).p50());
    }

    private Timing measured(int size) throws Exception {
        jdbc.sql("analyze table work_item, ACT_RU_TASK, ACT_RU_IDENTITYLINK, ACT_RU_VARIABLE, ACT_RU_EXECUTION")
                .query((row, n) -> row.getString(1))
                .list();
        System.out.printf("%n== %,d open tasks, p50 / p95 in ms%n", size);
        List<Timing> ours = ours();
        ours.forEach(System.out::println);
        if (size <= MOST_OF_ENGINE) {
            List<Timing> theirs = theirs();
            theirs.forEach(System.out::println);
            System.out.printf(
                    "page with counts: %.0f times faster than page + count + variables%n",
                    ours.get(0).timesFaster(theirs.get(0)));
            System.out.printf(
                    "filter by country: %.0f times faster than by variable%n",
                    ours.get(COUNTRY).timesFaster(theirs.get(1)));
        }
        return ours.get(0);
    }

    private List<Timing> ours() throws Exception {
        String reference =
                lists.page(greta, wish(Filter.NONE, null)).items().get(3).reference();
        String deep = deep();
        List<Timing> all = new ArrayList<>();
        all.add(Timing.of("ours: page with all counts and choices", CALLS, () -> {
            lists.kinds(greta, Lists.View.AGENCY);
            return List.of(lists.page(greta, wish(Filter.NONE, null)), lists.counts(greta));
        }));
        all.add(Timing.of("ours:   of which the page", CALLS, () -> lists.page(greta, wish(Filter.NONE, null))));
        all.add(Timing.of("ours:   of which the counts", CALLS, () -> lists.counts(greta)));
        all.add(Timing.of("ours:   of which the steps to choose", CALLS, () -> lists.kinds(greta, Lists.View.AGENCY)));
        all.add(Timing.of("ours: page 40", CALLS, () -> lists.page(greta, wish(Filter.NONE, deep))));
        all.add(Timing.of("ours: filter by country", CALLS, () -> lists.page(greta, wish(country("GMB"), null))));
        all.add(Timing.of("ours: filter by what goes first", CALLS, () -> lists.page(greta, wish(first(), null))));
        all.add(Timing.of(
                "ours: order by longest waiting",
                CALLS,
                () -> lists.page(greta, new Lists.Wish(Lists.View.AGENCY, Filter.NONE, Lists.Sort.OPENED, null))));
        all.add(Timing.of(
                "ours: waiting for others",
                CALLS,
                () -> lists.page(greta, new Lists.Wish(Lists.View.WAITING, Filter.NONE, Lists.Sort.DUE, null))));
        all.add(Timing.of("ours: by reference", CALLS, () -> lists.find(greta, reference)));
        Browsing browser = Browsing.as("greta-sommer", port);
        all.add(Timing.of("ours: the whole page over HTTP", CALLS, () -> browser.page(PAGE)));
        System.out.printf("bytes of that page, as sent: %,d%n", browser.page(PAGE).length);
        Runtime memory = Runtime.getRuntime();
        System.gc();
        System.out.printf("heap in use: %,d MB%n", (memory.totalMemory() - memory.freeMemory()) >> 20);
        return all;
    }

    private @Nullable String deep() {
        String after = null;
        for (int i = 0; i < 40; i++) {
            after = Objects.requireNonNull(
                    lists.page(greta, wish(Filter.NONE, after)).next());
        }
        return after;
    }

    private static Lists.Wish wish(Filter filter, @Nullable String after) {
        return new Lists.Wish(Lists.View.AGENCY, filter, Lists.Sort.DUE, after);
    }

    private static Filter country(String code) {
        return new Filter(null, null, null, code, null, null, null);
    }

    private static Filter first() {
        return new Filter(null, null, null, null, null, true, null);
    }

    private List<Timing> theirs() throws Exception {
        List<Timing> all = new ArrayList<>();
        all.add(Timing.of("engine: page + count + variables of the page", FEW, () -> {
            List<Task> page = query().orderByDueDate().asc().listPage(0, 25);
            page.forEach(task -> engine.getTaskService().getVariables(task.getId()));
            return page.size() + query().count();
        }));
        all.add(Timing.of(
                "engine: page, variable equals",
                FEW,
                () -> query().processVariableValueEquals("variablea", "gmb")
                        .orderByDueDate()
                        .asc()
                        .listPage(0, 25)));
        all.add(Timing.of(
                "engine: page alone", FEW, () -> query().orderByDueDate().asc().listPage(0, 25)));
        all.add(Timing.of(
                "engine: page 40", FEW, () -> query().orderByDueDate().asc().listPage(1_000, 25)));
        return all;
    }

    private TaskQuery query() {
        return engine.getTaskService().createTaskQuery().taskCandidateGroup(ManyTasks.AGENCY);
    }
}

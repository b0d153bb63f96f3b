package org.safeconduct.worklist.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.safeconduct.worklist.Lists;
import org.safeconduct.worklist.WorkQuery;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of work, today and notices, for programs. */
@RestController
@Tag(name = "Worklist", description = "My work, my agency's, what waits for others; today and notices.")
class WorklistApi {

    private final Lists lists;
    private final Rows rows;
    private final NoticeLines notices;

    WorklistApi(Lists lists, Rows rows, NoticeLines notices) {
        this.lists = lists;
        this.rows = rows;
        this.notices = notices;
    }

    /** @param next value of {@code after} that asks for the following page; absent on the last one */
    record Listed(List<Row> rows, @Nullable String next, int total, Map<String, Integer> counts) {}

    /** @param due until the end of the day */
    record Today(List<Row> due, Map<String, Integer> counts, List<NoticeLines.Line> notices) {}

    @GetMapping("/api/worklist")
    @Operation(
            operationId = "readWorklist",
            summary = "One page of a view: mine, agency, waiting or undecided; sorted by due, opened or reference.")
    Listed list(Actor actor, @ParameterObject WorkQuery wish) {
        Lists.Page page = lists.page(actor, wish.asked());
        return new Listed(rows.of(actor, page.items()), page.next(), page.total(), lists.counts(actor));
    }

    @GetMapping("/api/worklist/find")
    @Operation(operationId = "findWork", summary = "Open work of your agency and of its cases by case reference.")
    List<Row> find(Actor actor, @RequestParam(defaultValue = "") String reference) {
        return rows.of(actor, lists.find(actor, WorklistPages.reference(reference)));
    }

    @GetMapping("/api/today")
    @Operation(operationId = "readToday", summary = "What is due for you today, and what you were told.")
    Today today(Actor actor) {
        return new Today(rows.of(actor, lists.dueToday(actor)), lists.counts(actor), notices.fresh(actor));
    }
}

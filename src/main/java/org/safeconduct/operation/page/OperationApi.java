package org.safeconduct.operation.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.safeconduct.operation.node.Node;
import org.safeconduct.procedure.upkeep.Models;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What technical support looks after, for programs; to everybody else it does not exist. */
@RestController
@RequestMapping("/api/operations")
@Tag(name = "Operations", description = "For technical support: parts, what broke, rules in force. No case content.")
class OperationApi {

    private final OperationRoom room;

    OperationApi(OperationRoom room) {
        this.room = room;
    }

    /** A broken job as the page says it, without the id of its case. */
    record Job(
            String id,
            @Nullable String procedure,
            @Nullable String step,
            @Nullable String reference,
            Instant since,
            String fault) {}

    /** A model or table of rules in force, and how many cases run by it. */
    record Rules(String title, int version, long running) {}

    record Look(List<OperationRoom.Part> parts, List<Node> nodes, List<Job> broken, Models models, List<Rules> rules) {}

    @GetMapping
    @Operation(
            operationId = "readOperations",
            summary = "Parts, nodes, broken jobs without case content, models and versions in force.")
    Look look(Actor actor) {
        return new Look(room.parts(actor), room.nodes(actor), jobs(actor), room.models(actor), rules(actor));
    }

    @PostMapping("/jobs/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "retryJob", summary = "One more try of a broken job, now; recorded.")
    void retry(Actor actor, @PathVariable String id) {
        room.retry(actor, id);
    }

    private List<Job> jobs(Actor actor) {
        return room.broken(actor).stream().map(OperationApi::job).toList();
    }

    private static Job job(OperationRoom.Line line) {
        return new Job(
                line.job().id(),
                line.procedure(),
                line.step(),
                line.reference(),
                line.job().since(),
                line.job().fault());
    }

    private List<Rules> rules(Actor actor) {
        return room.versions(actor).stream()
                .map(rules -> new Rules(
                        rules.title(), rules.version().number(), rules.version().running()))
                .toList();
    }
}

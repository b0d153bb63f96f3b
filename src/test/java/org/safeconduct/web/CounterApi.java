package org.safeconduct.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An interface for programs that tests can break in every way; its effect is a row of our own table. */
@RestController
class CounterApi {

    static final AtomicInteger CALLS = new AtomicInteger();
    static final AtomicInteger FAILING = new AtomicInteger();

    private final JdbcClient database;

    CounterApi(JdbcClient database) {
        this.database = database;
    }

    record Step(int by, List<Integer> more) {}

    @PostMapping("/api/counters")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> count(@RequestBody Step step, Actor actor) {
        CALLS.incrementAndGet();
        String id = UUID.randomUUID().toString();
        database.sql("insert into answered_once (actor, idempotency_key, request, status, taken_at)"
                        + " values ('counter', :id, '-', :by, timestamp '2100-01-01 00:00:00')")
                .param("id", id)
                .param("by", step.by())
                .update();
        if (FAILING.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new CannotAcquireLockException("met another act");
        }
        return Map.of("id", id);
    }

    @GetMapping("/api/counters/{caseId}")
    String look(@PathVariable CaseId caseId) {
        throw Refusal.notFound();
    }

    @GetMapping("/counters/{caseId}")
    String page(@PathVariable CaseId caseId) {
        throw Refusal.notFound();
    }

    @GetMapping("/api/refusals")
    String refuse(@RequestParam Refusal.Kind kind, @RequestParam int times) {
        throw switch (kind) {
            case NOT_FOUND -> Refusal.notFound();
            case NOT_ALLOWED -> Refusal.notAllowed("refusal.not-allowed");
            case CONFLICT -> Refusal.conflict("refusal.conflict");
            case INVALID -> Refusal.invalid("members[1].birthDate", "refusal.field.missing");
            case BUSY -> Refusal.busy();
        };
    }

    @GetMapping("/faults")
    String fault() {
        throw new IllegalStateException("a secret nobody may read");
    }

    int rows() {
        return database.sql("select count(*) from answered_once where actor = 'counter'")
                .query(Integer.class)
                .single();
    }
}

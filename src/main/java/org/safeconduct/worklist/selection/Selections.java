package org.safeconduct.worklist.selection;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casework.Acts;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.worklist.Claims;
import org.safeconduct.worklist.HoldingRules;
import org.safeconduct.worklist.Lists;
import org.safeconduct.worklist.WorkItem;
import org.springframework.stereotype.Service;

/**
 * Takes on or hands over several pieces of work in one transaction: each by the rules of a single one, so that what
 * one refuses stops no other. What was done can be read for a week, and undone for half an hour while nobody else
 * changed it.
 */
@Service
public class Selections {

    static final Duration UNDO_FOR = Duration.ofMinutes(30);

    private static final Duration KEPT_FOR = Duration.ofDays(7);

    private final Lists lists;
    private final HoldingRules rules;
    private final Claims claims;
    private final CaseFiles caseFiles;
    private final SelectionRows rows;
    private final Acts acts;
    private final Clock clock;

    Selections(
            Lists lists,
            HoldingRules rules,
            Claims claims,
            CaseFiles caseFiles,
            SelectionRows rows,
            Acts acts,
            Clock clock) {
        this.lists = lists;
        this.rules = rules;
        this.claims = claims;
        this.caseFiles = caseFiles;
        this.rows = rows;
        this.acts = acts;
        this.clock = clock;
    }

    /** What would happen to one piece of work; {@code refusal} is null where it would be done. */
    record Expected(WorkItem item, @Nullable Refusal refusal) {}

    /** A colleague, and how many of the pieces that could be handed over this colleague could do. */
    record Receiver(ActorId id, String name, int could) {}

    /** What would happen, changing nothing; work that is not this actor's agency's does not exist here. */
    List<Expected> preview(Actor actor, Selection selection) {
        return items(actor, selection).stream()
                .map(item -> new Expected(item, refusal(actor, selection, item).orElse(null)))
                .toList();
    }

    /** Who could get what can be handed over, those who could do most of it first. */
    List<Receiver> receivers(List<Expected> expected) {
        Map<ActorId, Receiver> all = new LinkedHashMap<>();
        expected.stream()
                .filter(line -> line.refusal() == null)
                .flatMap(line -> rules.present(line.item()).stream())
                .forEach(who -> all.merge(
                        who.id(),
                        new Receiver(who.id(), who.name(), 1),
                        (a, b) -> new Receiver(a.id(), a.name(), a.could() + 1)));
        return all.values().stream()
                .sorted(Comparator.comparing(Receiver::could).reversed().thenComparing(Receiver::name))
                .toList();
    }

    /** Does it, and says where to read what became of it. */
    UUID carryOut(Actor actor, Selection selection) {
        if (selection.act() == Selection.Act.GIVE && selection.colleague() == null) {
            throw Refusal.invalid("colleague", "refusal.worklist.not-a-colleague");
        }
        return acts.whole(() -> {
            List<Line> lines = new ArrayList<>();
            items(actor, selection).forEach(item -> lines.add(one(actor, selection, item)));
            rows.forgetBefore(clock.instant().minus(KEPT_FOR));
            Line.Done done = new Line.Done(UUID.randomUUID(), actor.id(), selection.act(), clock.instant(), lines);
            rows.insert(done);
            return done.id();
        });
    }

    private Line one(Actor actor, Selection selection, WorkItem seen) {
        caseFiles.lock(seen.caseId());
        WorkItem item = lists.item(actor, seen.taskId()).orElse(seen);
        String before = held(item);
        Optional<Refusal> refusal = refusal(actor, selection, item);
        if (refusal.isPresent()) {
            return line(item, new Line.Hands(before, before), refusal.get().messageKey());
        }
        ActorId colleague = selection.colleague();
        WorkItem now = selection.act() == Selection.Act.CLAIM || colleague == null
                ? claims.claim(actor, item.caseId(), item.taskId())
                : claims.give(actor, item.caseId(), item.taskId(), colleague);
        return line(now, new Line.Hands(before, held(now)), "");
    }

    private static Line line(WorkItem item, Line.Hands hands, String refusal) {
        Line.Outcome outcome = refusal.isEmpty() ? Line.Outcome.DONE : Line.Outcome.REFUSED;
        return new Line(item.taskId(), item.caseId(), item.reference(), hands, outcome, refusal);
    }

    private static String held(WorkItem item) {
        ActorId holder = item.holder();
        return holder == null ? "" : holder.value();
    }

    /** Always in the same order, so that two selections that overlap wait for each other and never in a ring. */
    private List<WorkItem> items(Actor actor, Selection selection) {
        return selection.work().stream()
                .map(task -> lists.item(actor, task))
                .flatMap(Optional::stream)
                .filter(item -> actor.agency().equals(item.agency()))
                .sorted(Comparator.comparing((WorkItem item) -> item.caseId().toString())
                        .thenComparing(item -> item.taskId().toString()))
                .toList();
    }

    private Optional<Refusal> refusal(Actor actor, Selection selection, WorkItem item) {
        try {
            if (selection.act() == Selection.Act.CLAIM) {
                rules.requireClaimable(actor, item);
            } else {
                rules.requireGivable(actor, item);
                requireReceiver(selection.colleague(), item);
            }
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private void requireReceiver(@Nullable ActorId colleague, WorkItem item) {
        if (colleague != null && rules.present(item).stream().noneMatch(c -> c.id().equals(colleague))) {
            throw Refusal.conflict("refusal.worklist.other-desk-of-colleague");
        }
    }

    /** What became of a selection of one's own; anybody else's is absent. */
    Line.Done result(Actor actor, UUID id) {
        return rows.find(id, actor.id()).orElseThrow(Refusal::notFound);
    }

    boolean mayUndo(Line.Done done) {
        return done.anyToUndo() && clock.instant().isBefore(done.at().plus(UNDO_FOR));
    }

    /** Puts back what is still as the selection left it; refuses as CONFLICT after half an hour. */
    void undo(Actor actor, UUID id) {
        acts.whole(() -> {
            Line.Done done = result(actor, id);
            if (!mayUndo(done)) {
                throw Refusal.conflict("refusal.worklist.undo-late");
            }
            done.lines().stream()
                    .filter(line -> line.outcome() == Line.Outcome.DONE)
                    .forEach(line -> rows.update(id, undone(actor, line)));
            return done;
        });
    }

    private Line undone(Actor actor, Line line) {
        caseFiles.lock(line.caseId());
        boolean asLeft = lists.item(actor, line.caseId(), line.taskId())
                .filter(item -> actor.agency().equals(item.agency()))
                .filter(item -> held(item).equals(line.hands().after()))
                .isPresent();
        if (!asLeft) {
            return new Line(
                    line.taskId(),
                    line.caseId(),
                    line.reference(),
                    line.hands(),
                    line.outcome(),
                    "refusal.worklist.changed-hands");
        }
        String before = line.hands().before();
        claims.putBack(
                actor,
                line.caseId(),
                line.taskId(),
                new Claims.Hands(
                        before.isEmpty() ? null : new ActorId(before),
                        new ActorId(line.hands().after())));
        return line.undone();
    }
}

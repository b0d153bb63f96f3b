package org.safeconduct.worklist;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.agency.Agencies;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.TaskId;
import org.springframework.stereotype.Service;

/** Reads the lists of work: mine, my agency's, waiting for others, undecided; page by page without offsets. */
@Service
public class Lists {

    /** Lists are counted so far; one more means "more than that". */
    public static final int MOST_COUNTED = 1_000;

    static final int PAGE = 25;

    private static final Set<Role> CASEWORK =
            EnumSet.of(Role.CASEWORKER, Role.SENIOR, Role.INTAKE, Role.SUPERVISOR, Role.HANDOFF_OFFICER, Role.APPROVER);

    private final WorkRows rows;
    private final WorkKinds kinds;
    private final Deputies deputies;
    private final Agencies agencies;

    Lists(WorkRows rows, WorkKinds kinds, Deputies deputies, Agencies agencies) {
        this.rows = rows;
        this.kinds = kinds;
        this.deputies = deputies;
        this.agencies = agencies;
    }

    /** Which work a reader looks at. */
    public enum View {
        /** Held by me, or by somebody I stand in for today. */
        MINE,
        /** My agency's, whoever holds it. */
        AGENCY,
        /** Of my agency's cases, but somebody else must act or answer. */
        WAITING,
        /** Of my agency's cases, no or several agencies are competent: a supervisor decides. */
        UNDECIDED
    }

    /** How a list is ordered; ties are broken by id, so that pages never overlap. */
    public enum Sort {
        DUE("due_at"),
        OPENED("opened_at"),
        REFERENCE("reference");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /** @param after where the page begins, as the page before said; null for the first */
    public record Wish(
            View view, Filter filter, Sort sort, @Nullable String after) {}

    /**
     * @param next where the following page begins; null on the last one
     * @param total counted up to {@link #MOST_COUNTED}; one more where there are more
     */
    public record Page(List<WorkItem> items, @Nullable String next, int total) {

        public Page {
            items = List.copyOf(items);
        }
    }

    /** One page of a view; refuses a place to begin that no page named. */
    public Page page(Actor actor, Wish wish) {
        ZonedDateTime now = agencies.now(actor.agency());
        int total = rows.count(
                view(actor, wish.view()).narrowed(part -> wish.filter().narrow(part, now)));
        Where.Parts rest =
                view(actor, wish.view()).narrowed(part -> wish.filter().narrow(part, now));
        if (wish.after() != null) {
            Cursor after = Cursor.read(wish.after(), wish.sort().column);
            rest.narrowed(after::continueAfter);
        }
        List<WorkItem> found = rows.where(rest, wish.sort().column + ", task_id", PAGE + 1);
        boolean more = found.size() > PAGE;
        List<WorkItem> items = more ? found.subList(0, PAGE) : found;
        return new Page(
                items,
                more ? Cursor.after(items.get(PAGE - 1), wish.sort().column).text() : null,
                total);
    }

    /** How much work stands in each view, counted like a page's total, and how much of mine is overdue. */
    public Map<String, Integer> counts(Actor actor) {
        Instant now = agencies.now(actor.agency()).toInstant();
        Map<String, Where.Parts> lists = new LinkedHashMap<>();
        for (View view : View.values()) {
            lists.put(view.name(), view(actor, view));
        }
        lists.put("OVERDUE", dueBefore(actor, now));
        Iterator<Integer> counted = rows.counts(List.copyOf(lists.values())).iterator();
        Map<String, Integer> counts = new LinkedHashMap<>();
        lists.keySet().forEach(list -> counts.put(list, counted.next()));
        return counts;
    }

    /** The kinds of steps that stand in a view, for a filter to offer. */
    public List<StepKind> kinds(Actor actor, View view) {
        return kinds.in(view(actor, view));
    }

    /** An element of a model under one set of rules. */
    public record StepKind(String deployment, String procedure, String step) {}

    /** What is due for me until the end of the day where my agency works, in order of urgency. */
    public List<WorkItem> dueToday(Actor actor) {
        ZonedDateTime morning = agencies.now(actor.agency()).truncatedTo(ChronoUnit.DAYS);
        return rows.where(dueBefore(actor, morning.plusDays(1).toInstant()), "due_at, task_id", PAGE);
    }

    private Where.Parts dueBefore(Actor actor, Instant moment) {
        return Where.Parts.of(
                mine(actor, practice(actor)).and("due_at < ?", Objects.requireNonNull(WorkRows.time(moment))));
    }

    /** Finds by case reference among the work of my agency and of its cases. */
    public List<WorkItem> find(Actor actor, String reference) {
        Where where = practice(actor)
                .and(
                        "agency = ? or home_agency = ?",
                        actor.agency().value(),
                        actor.agency().value());
        new Filter(null, null, null, null, null, null, reference).narrow(where, agencies.now(actor.agency()));
        return rows.where(where, "due_at, task_id", PAGE);
    }

    /** One open item, if it is in any view of this actor. */
    public java.util.Optional<WorkItem> item(Actor actor, TaskId taskId) {
        String agency = actor.agency().value();
        List<WorkItem> undecided = rows.where(undecided(actor).and("task_id = ?", taskId.toString()), "task_id", 1);
        if (!undecided.isEmpty()) {
            return undecided.stream().findFirst();
        }
        return rows
                .where(
                        practice(actor)
                                .and("task_id = ?", taskId.toString())
                                .and("agency = ? or home_agency = ?", agency, agency),
                        "task_id",
                        1)
                .stream()
                .findFirst();
    }

    /** The same, if it belongs to this case: an address that mixes two cases finds nothing. */
    public java.util.Optional<WorkItem> item(Actor actor, CaseId caseId, TaskId taskId) {
        return item(actor, taskId).filter(item -> item.caseId().equals(caseId));
    }

    /** One open item, whoever asks; for what the application does by itself. */
    public java.util.Optional<WorkItem> open(CaseId caseId, TaskId taskId) {
        return rows.find(caseId, taskId);
    }

    private Where.Parts view(Actor actor, View view) {
        String agency = actor.agency().value();
        return switch (view) {
            case MINE -> Where.Parts.of(mine(actor, practice(actor)));
            case AGENCY ->
                Where.Parts.of(practice(actor).and("agency = ?", agency).and("kind = 'TASK'"));
            case WAITING ->
                Where.Parts.of(
                        practice(actor).and("elsewhere = ?", agency),
                        practice(actor).and("agency = ?", agency).and("kind = 'ANSWER'"));
            case UNDECIDED -> Where.Parts.of(undecided(actor));
        };
    }

    private Where undecided(Actor actor) {
        Where where = practice(actor);
        return actor.is(Role.SUPERVISOR) ? decided(actor, where) : where.and("1 = 0");
    }

    private Where decided(Actor actor, Where where) {
        Object[] homes = agencies.decidedBy(actor.agency()).stream()
                .map(AgencyCode::value)
                .toArray();
        return where.and("home_agency in (" + String.join(", ", Collections.nCopies(homes.length, "?")) + ")", homes)
                .and("agency = ''");
    }

    private Where mine(Actor actor, Where where) {
        List<ActorId> holders = deputies.actingFor(actor.id());
        String marks = String.join(", ", Collections.nCopies(holders.size(), "?"));
        return where.and(
                "holder in (" + marks + ")",
                holders.stream().map(ActorId::value).toArray());
    }

    /** Work of the space the reader is in; those who keep the machine or watch over it have none (D7). */
    private static Where practice(Actor actor) {
        Where where = new Where().and("practice = ?", actor.practice() ? 1 : 0);
        return hasWork(actor) ? where : where.and("1 = 0");
    }

    /** Whether somebody has lists at all. */
    public static boolean hasWork(Actor actor) {
        return CASEWORK.stream().anyMatch(actor::is);
    }
}

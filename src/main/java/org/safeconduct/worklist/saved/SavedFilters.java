package org.safeconduct.worklist.saved;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.worklist.WorkQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Keeps filters of the worklist under a name. Refuses names that are missing, too long or taken, more than twenty, and
 * sharing by anybody but a supervisor. A filter widens nobody's sight: it is an address, read anew each time.
 */
@Service
public class SavedFilters {

    static final int LONGEST_NAME = 60;

    private static final int MOST = 20;
    private static final int LONGEST_QUERY = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    SavedFilters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param name in one line; names of people do not belong there */
    public record Keeping(String name, boolean shared, WorkQuery query) {}

    /** One's own and those shared with one's agency, by name. */
    public List<SavedFilter> of(Actor actor) {
        return jdbc.sql("""
                        select filter_id, name, query, shared, owner from saved_filter
                        where owner = ? or (agency = ? and shared = 1) order by name, filter_id
                        """)
                .params(actor.id().value(), actor.agency().value())
                .query((row, n) -> new SavedFilter(
                        UUID.fromString(row.getString("filter_id")),
                        row.getString("name"),
                        row.getString("query"),
                        row.getInt("shared") == 1,
                        actor.is(Role.SUPERVISOR)
                                || row.getString("owner").equals(actor.id().value())))
                .list();
    }

    /** Keeps a filter and says its address. */
    @Transactional
    public SavedFilter keep(Actor actor, Keeping keeping) {
        String name = keeping.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid("name", "refusal.worklist.filter-name", LONGEST_NAME);
        }
        if (keeping.shared() && !actor.is(Role.SUPERVISOR)) {
            throw Refusal.invalid("shared", "refusal.worklist.filter-share");
        }
        List<SavedFilter> known = of(actor);
        if (known.stream().anyMatch(filter -> filter.name().equalsIgnoreCase(name))) {
            throw Refusal.invalid("name", "refusal.worklist.filter-taken");
        }
        if (known.stream().filter(SavedFilter::mayEnd).count() >= MOST) {
            throw Refusal.invalid("name", "refusal.worklist.filter-most", MOST);
        }
        SavedFilter kept = new SavedFilter(UUID.randomUUID(), name, query(keeping.query()), keeping.shared(), true);
        insert(actor, kept);
        return kept;
    }

    private void insert(Actor actor, SavedFilter kept) {
        jdbc.sql("""
                        insert into saved_filter (filter_id, owner, agency, shared, name, query, saved_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        kept.id().toString(),
                        actor.id().value(),
                        actor.agency().value(),
                        kept.shared() ? 1 : 0,
                        kept.name(),
                        kept.query(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Removes one's own, or, as a supervisor, one shared with the agency; anything else is absent. */
    @Transactional
    public void end(Actor actor, String id) {
        int gone = jdbc.sql(
                        "delete from saved_filter where filter_id = ? and (owner = ? or (agency = ? and shared = ?))")
                .params(id, actor.id().value(), actor.agency().value(), actor.is(Role.SUPERVISOR) ? 1 : -1)
                .update();
        if (gone == 0) {
            throw Refusal.notFound();
        }
    }

    /** The part of the list's address that says this filter; the same filter always reads the same. */
    public static String query(WorkQuery wish) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        wish.lasting().forEach((field, value) -> address.queryParam(field, "{" + field + "}"));
        String query =
                address.encode().buildAndExpand(wish.lasting()).toUriString().substring(1);
        if (query.length() > LONGEST_QUERY) {
            throw Refusal.invalid("name", "refusal.worklist.filter");
        }
        return query;
    }
}

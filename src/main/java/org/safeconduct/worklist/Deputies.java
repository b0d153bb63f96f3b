package org.safeconduct.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.agency.Agencies;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.StandIns;
import org.safeconduct.ledger.Deed;
import org.safeconduct.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away on which days, and who stands in, so that absence never stops a case. */
@Service
public class Deputies implements StandIns {

    private static final int LONGEST_DAYS = 366;
    private static final String NOBODY = "";

    private final JdbcClient jdbc;
    private final StaffRegister staff;
    private final Agencies agencies;
    private final Ledger ledger;

    Deputies(JdbcClient jdbc, StaffRegister staff, Agencies agencies, Ledger ledger) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.agencies = agencies;
        this.ledger = ledger;
    }

    /**
     * From and to are whole days, both included.
     *
     * @param standsIn null where nobody does: what the absent colleague holds waits to be handed over
     */
    public record Deputy(UUID id, ActorId absent, @Nullable ActorId standsIn, LocalDate from, LocalDate to) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean meets(Wish wish) {
            return absent.equals(wish.absent())
                    && Objects.equals(standsIn, wish.standsIn())
                    && !wish.to().isBefore(from)
                    && !wish.from().isAfter(to);
        }
    }

    /** Who is away, who stands in if anybody, from which day to which. */
    public record Wish(ActorId absent, @Nullable ActorId standsIn, LocalDate from, LocalDate to) {

        boolean possible(LocalDate today) {
            return !to.isBefore(from)
                    && !to.isBefore(today)
                    && !from.plusDays(LONGEST_DAYS).isBefore(to);
        }
    }

    /**
     * Says that oneself is away or, for supervisors and administrators of the register, a colleague, and names who
     * stands in. Refuses people of another agency, oneself as deputy, days in the past, more than a year, and days on
     * which the same colleague stands in already. Whoever stands in reads what the colleague reads: so nobody names
     * themselves for somebody else, administrators name nobody, and the ledger has it.
     */
    @Transactional
    public void name(Actor actor, Wish wish) {
        if (!wish.absent().equals(actor.id())) {
            mayDecide(actor, wish);
        }
        colleague(actor, wish.absent(), "absent");
        if (wish.standsIn() != null) {
            colleague(actor, wish.standsIn(), "standsIn");
        }
        if (wish.absent().equals(wish.standsIn())) {
            throw Refusal.invalid("standsIn", "refusal.worklist.deputy-self");
        }
        if (!wish.possible(today(actor.agency()))) {
            throw Refusal.invalid("to", "refusal.worklist.deputy-days");
        }
        if (of(actor).stream().anyMatch(named -> named.meets(wish))) {
            throw Refusal.invalid("standsIn", "refusal.worklist.deputy-already");
        }
        jdbc.sql("""
                        insert into deputy (deputy_id, absent, stands_in, agency, from_day, to_day)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        wish.absent().value(),
                        wish.standsIn() == null ? NOBODY : wish.standsIn().value(),
                        actor.agency().value(),
                        wish.from(),
                        wish.to())
                .update();
        ledger.changed(actor, null, Deed.of(Deed.Act.ADMIN, List.of(Compartment.STAFF), "deputy"));
    }

    private static void mayDecide(Actor actor, Wish wish) {
        if (!decides(actor)) {
            throw Refusal.notAllowed("refusal.worklist.deputy-supervisor");
        }
        if (actor.id().equals(wish.standsIn())) {
            throw Refusal.invalid("standsIn", "refusal.worklist.deputy-yourself");
        }
        if (wish.standsIn() != null && !actor.is(Role.SUPERVISOR)) {
            throw Refusal.invalid("standsIn", "refusal.worklist.deputy-administrator");
        }
    }

    /** Ends a deputyship of one's own agency at once. */
    public void end(Actor actor, String id) {
        int gone = jdbc.sql("delete from deputy where deputy_id = ? and agency = ? and (absent = ? or 1 = ?)")
                .params(id, actor.agency().value(), actor.id().value(), decides(actor) ? 1 : 0)
                .update();
        if (gone == 0) {
            throw Refusal.notFound();
        }
    }

    /** Deputyships of an agency that are not over. */
    public List<Deputy> of(Actor actor) {
        return jdbc.sql("""
                        select deputy_id, absent, stands_in, from_day, to_day from deputy
                        where agency = ? and to_day >= ? order by from_day
                        """)
                .params(actor.agency().value(), today(actor.agency()))
                .query((row, n) -> deputy(row))
                .list();
    }

    @Override
    public List<ActorId> actingFor(ActorId actor) {
        List<ActorId> all = new ArrayList<>(List.of(actor));
        jdbc
                .sql("select * from deputy where stands_in = ?")
                .param(actor.value())
                .query((row, n) -> new Standing(new AgencyCode(row.getString("agency")), deputy(row)))
                .list()
                .stream()
                .filter(standing -> standing.deputy().on(today(standing.agency())))
                .forEach(standing -> all.add(standing.deputy().absent()));
        return all;
    }

    /** The last day of everybody of an agency who is away today. */
    public Map<ActorId, LocalDate> away(AgencyCode agency) {
        LocalDate today = today(agency);
        Map<ActorId, LocalDate> away = new HashMap<>();
        jdbc.sql("select * from deputy where agency = ? and from_day <= ? and to_day >= ?")
                .params(agency.value(), today, today)
                .query((row, n) -> deputy(row))
                .list()
                .forEach(one -> away.merge(one.absent(), one.to(), (a, b) -> a.isAfter(b) ? a : b));
        return away;
    }

    private static boolean decides(Actor actor) {
        return actor.is(Role.SUPERVISOR) || actor.is(Role.SECURITY_ADMIN);
    }

    private record Standing(AgencyCode agency, Deputy deputy) {}

    private static Deputy deputy(ResultSet row) throws SQLException {
        return new Deputy(
                UUID.fromString(row.getString("deputy_id")),
                new ActorId(row.getString("absent")),
                row.getString("stands_in").isEmpty() ? null : new ActorId(row.getString("stands_in")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }

    private void colleague(Actor actor, ActorId id, String field) {
        if (staff.of(actor.agency()).stream().noneMatch(s -> s.id().equals(id))) {
            throw Refusal.invalid(field, "refusal.worklist.not-a-colleague");
        }
    }

    /** Days of a deputyship are those of its agency. */
    private LocalDate today(AgencyCode agency) {
        return agencies.now(agency).toLocalDate();
    }
}

package org.safeconduct.ledger;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.vault.Vault;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the ledger: written once; a case stands in them under a pseudonym only the vault can make. */
@Repository
class LedgerEvents {

    private static final String SYSTEM = "system";
    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    LedgerEvents(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    void add(@Nullable Actor actor, @Nullable CaseId caseId, Deed deed) {
        jdbc.sql("""
                        insert into ledger_event
                            (id, at, actor, agency, roles, act, case_pseudonym, compartments, what, request_id)
                        values
                            (:id, :at, :actor, :agency, :roles, :act, :case, :compartments, :what, :request)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("actor", actor == null ? SYSTEM : actor.id().value())
                .param("agency", actor == null ? null : actor.agency().value())
                .param("roles", actor == null ? "" : words(actor.roles()))
                .param("act", deed.act().name())
                .param("case", caseId == null ? null : pseudonym(caseId))
                .param("compartments", words(deed.compartments()))
                .param("what", shortened(String.join(" ", deed.what())))
                .param("request", MDC.get("request"))
                .update();
    }

    List<Reading> readings(CaseId caseId) {
        return jdbc.sql("""
                        select at, actor, agency, compartments, what from ledger_event
                        where case_pseudonym = :case and act = 'CONSULT' order by at, id
                        """)
                .param("case", pseudonym(caseId))
                .query(LedgerEvents::reading)
                .list();
    }

    private String pseudonym(CaseId caseId) {
        return vault.index("ledger_event.case_pseudonym", caseId.toString());
    }

    private static Reading reading(ResultSet row, int number) throws SQLException {
        return new Reading(
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new ActorId(row.getString("actor")),
                new AgencyCode(row.getString("agency")),
                compartments(row.getString("compartments")),
                row.getString("what"));
    }

    private static Set<Compartment> compartments(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Compartment::valueOf)
                .collect(Collectors.toSet());
    }

    private static String words(Collection<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).sorted().collect(joining(" "));
    }

    private static String shortened(String keys) {
        return keys.length() <= LONGEST ? keys : keys.substring(0, LONGEST - 4) + " ...";
    }
}

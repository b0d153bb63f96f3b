package org.safeconduct.casefile.reason;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reasons stated for reading sensitive parts: written once, in force for four hours, never past midnight (UTC). */
@Component
public class ReasonRows {

    private static final Duration LONGEST = Duration.ofHours(4);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    ReasonRows(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Whether this actor stated a reason for this case that is still in force. */
    public boolean inForce(Actor actor, CaseId caseId) {
        return jdbc.sql("""
                        select count(*) from reading_reason
                        where case_id = :case and actor = :actor and until_at > :now
                        """)
                        .param("case", caseId.toString())
                        .param("actor", actor.id().value())
                        .param("now", utc(clock.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void insert(Actor actor, CaseId caseId, ReadingReasons.Stated stated) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        byte[] text = stated.text().getBytes(StandardCharsets.UTF_8);
        jdbc.sql("""
                insert into reading_reason (id, case_id, actor, agency, code, sealed, stated_at, until_at)
                values (:id, :case, :actor, :agency, :code, :sealed, :now, :until)
                """)
                .param("id", id.toString())
                .param("case", caseId.toString())
                .param("actor", actor.id().value())
                .param("agency", actor.agency().value())
                .param("code", stated.code())
                .param("sealed", vault.seal(caseId.value(), Compartment.NOTE, "reading_reason|sealed|" + id, text))
                .param("now", utc(now))
                .param("until", until(utc(now)))
                .update();
    }

    private static LocalDateTime until(LocalDateTime now) {
        LocalDateTime midnight = LocalDateTime.of(now.toLocalDate().plusDays(1), LocalTime.MIDNIGHT);
        LocalDateTime later = now.plus(LONGEST);
        return later.isBefore(midnight) ? later : midnight;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

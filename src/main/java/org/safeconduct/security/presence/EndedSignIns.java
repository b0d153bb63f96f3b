package org.safeconduct.security.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.safeconduct.vault.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sign-ins that the provider has ended, for a day; every node reads them. */
@Repository
public class EndedSignIns {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    EndedSignIns(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Ends one session of the provider and what programs hold in the same name, or, where no session is named, all that
     * this subject began before now.
     */
    @Transactional
    public void end(String issuer, String session, String subject) {
        jdbc.sql("delete from ended_sign_in where ended_at < ?")
                .param(utc(clock.instant().minus(A_DAY)))
                .update();
        mark(session.isEmpty() ? ofSubject(issuer, subject) : ofSession(issuer, session));
        if (!subject.isEmpty()) {
            mark(ofPrograms(issuer, subject));
        }
    }

    private void mark(String signIn) {
        jdbc.sql("delete from ended_sign_in where sign_in = ?").param(signIn).update();
        try {
            jdbc.sql("insert into ended_sign_in (sign_in, ended_at) values (?, ?)")
                    .params(signIn, utc(clock.instant()))
                    .update();
        } catch (DuplicateKeyException anotherNode) {
            // It is ended all the same.
        }
    }

    /** A session that has ended stays so, whatever the clocks of two nodes say; a subject may have come back since. */
    boolean hold(Arrival arrival) {
        String all = arrival.program()
                ? ofPrograms(arrival.issuer(), arrival.subject())
                : ofSubject(arrival.issuer(), arrival.subject());
        return jdbc.sql("select count(*) from ended_sign_in where sign_in = ? or sign_in = ? and ended_at >= ?")
                        .params(ofSession(arrival.issuer(), arrival.session()), all, utc(arrival.at()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String ofSession(String issuer, String session) {
        return vault.index("ended_sign_in.session", issuer + ' ' + session);
    }

    private String ofSubject(String issuer, String subject) {
        return vault.index("ended_sign_in.subject", issuer + ' ' + subject);
    }

    private String ofPrograms(String issuer, String subject) {
        return vault.index("ended_sign_in.programs", issuer + ' ' + subject);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package org.safeconduct.worklist.appointment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.StaffRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret addresses of calendars, one a person: a calendar program cannot sign in. Only a hash is kept, so one
 * is shown once; a new one makes the old one worthless.
 */
@Service
class CalendarAddresses {

    private static final int BYTES = 32;

    private final SecureRandom chance = new SecureRandom();
    private final JdbcClient jdbc;
    private final StaffRegister staff;
    private final Clock clock;

    CalendarAddresses(JdbcClient jdbc, StaffRegister staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    /** Makes a new secret; the old one opens nothing any more. */
    @Transactional
    public String renew(Actor actor) {
        byte[] secret = new byte[BYTES];
        chance.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        end(actor);
        jdbc.sql("insert into calendar_address (actor_id, token_hash, created_at) values (?, ?, ?)")
                .params(actor.id().value(), hash(token), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return token;
    }

    @Transactional
    public void end(Actor actor) {
        jdbc.sql("delete from calendar_address where actor_id = ?")
                .param(actor.id().value())
                .update();
    }

    /** Since when an address is open; empty where there is none. */
    Optional<Instant> since(Actor actor) {
        return jdbc.sql("select created_at from calendar_address where actor_id = ?")
                .param(actor.id().value())
                .query(LocalDateTime.class)
                .optional()
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }

    /** Whose calendar a secret opens; empty for any other text, and for people who have left. */
    Optional<Actor> reader(String token) {
        return jdbc.sql("select actor_id from calendar_address where token_hash = ?")
                .param(hash(token))
                .query(String.class)
                .optional()
                .flatMap(actor -> staff.find(new ActorId(actor)));
    }

    private static String hash(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.safeconduct.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody typed and did not yet send, as typed; sealed, readable by nobody else. */
@Component
public class Drafts {

    /** Name of a field of ours: the rules and the form something was typed into. */
    public static final String FORM = "_form";

    private static final Duration LATE = Duration.ofDays(30);
    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Vault vault, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A draft as it stands.
     *
     * @param version counts savings; 0 means nothing was kept yet
     */
    public record Draft(int version, Instant savedAt, Map<String, List<String>> typed) {

        public Draft {
            typed = Map.copyOf(typed);
        }
    }

    /** What this actor has typed so far; an empty draft of version 0 where nothing is kept. */
    public Draft of(UUID draftId, ActorId actor) {
        return jdbc.sql("select version, saved_at, sealed from draft where draft_id = ? and actor_id = ?")
                .params(draftId.toString(), actor.value())
                .query((row, n) -> read(draftId, actor, row))
                .optional()
                .orElseGet(() -> new Draft(0, clock.instant(), Map.of()));
    }

    /** Keeps what was typed; refuses as CONFLICT when another window kept something newer. */
    Draft keep(UUID draftId, ActorId actor, int knownVersion, Map<String, List<String>> typed) {
        Draft before = of(draftId, actor);
        if (before.version() != knownVersion) {
            throw Refusal.conflict("refusal.casework.draft-changed");
        }
        Draft next = new Draft(knownVersion + 1, clock.instant(), typed);
        byte[] sealed = vault.seal(draftId, Compartment.NOTE, place(draftId, actor), bytes(typed));
        int changed =
                before.version() == 0 ? insert(draftId, actor, next, sealed) : update(draftId, actor, next, sealed);
        if (changed == 0) {
            throw Refusal.conflict("refusal.casework.draft-changed");
        }
        return next;
    }

    /** Takes something out of everybody's draft of one piece of work; open windows learn that it changed. */
    public void change(UUID draftId, UnaryOperator<Map<String, List<String>>> change) {
        List<ActorId> authors = jdbc.sql("select actor_id from draft where draft_id = ? for update")
                .param(draftId.toString())
                .query((row, n) -> new ActorId(row.getString(1)))
                .list();
        for (ActorId author : authors) {
            Draft draft = of(draftId, author);
            Map<String, List<String>> left = change.apply(draft.typed());
            if (!left.equals(draft.typed())) {
                keep(draftId, author, draft.version(), left);
            }
        }
    }

    /** Drops what its author has sent; what colleagues typed meanwhile stays theirs. */
    void discard(UUID draftId, ActorId actor) {
        jdbc.sql("delete from draft where draft_id = ? and actor_id = ?")
                .params(draftId.toString(), actor.value())
                .update();
    }

    /** The piece of work is over: drafts of it can still be read for a while, then they go. */
    public void over(UUID draftId) {
        jdbc.sql("update draft set over_at = ? where draft_id = ?")
                .params(utc(clock.instant()), draftId.toString())
                .update();
    }

    /** Drops what has been over for thirty days. */
    public void dropLate() {
        jdbc.sql("delete from draft where over_at < ?")
                .param(utc(clock.instant().minus(LATE)))
                .update();
    }

    private int insert(UUID draftId, ActorId actor, Draft draft, byte[] sealed) {
        return jdbc.sql("insert into draft (draft_id, actor_id, version, saved_at, sealed) values (?, ?, ?, ?, ?)")
                .params(draftId.toString(), actor.value(), draft.version(), utc(draft.savedAt()), sealed)
                .update();
    }

    private int update(UUID draftId, ActorId actor, Draft draft, byte[] sealed) {
        return jdbc.sql("""
                        update draft set version = ?, saved_at = ?, sealed = ?
                        where draft_id = ? and actor_id = ? and version = ?
                        """)
                .params(
                        draft.version(),
                        utc(draft.savedAt()),
                        sealed,
                        draftId.toString(),
                        actor.value(),
                        draft.version() - 1)
                .update();
    }

    private Draft read(UUID draftId, ActorId actor, ResultSet row) throws SQLException {
        byte[] plain = vault.open(draftId, Compartment.NOTE, place(draftId, actor), row.getBytes("sealed"));
        Instant savedAt = row.getObject("saved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        try {
            return new Draft(row.getInt("version"), savedAt, json.readValue(plain, TYPED));
        } catch (IOException damaged) {
            throw new IllegalStateException("draft cannot be read", damaged);
        }
    }

    private byte[] bytes(Map<String, List<String>> typed) {
        try {
            return json.writeValueAsBytes(typed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String place(UUID draftId, ActorId actor) {
        return "draft|sealed|" + draftId + "|" + actor;
    }
}
